import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Experience, readExperience } from '@perennial/decide';
import { Failure } from '@perennial/words';

/** The experience in a file of JSON. @throws Failure that names the file, the place in it and what to do */
export function readConfiguration(path: string, cwd: string): Experience {
  const file = { text: path };
  let text: string;
  try {
    text = readFileSync(resolve(cwd, path), 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isMissing) throw new Failure('file-not-found', { file }, error);
    throw new Failure('file-unreadable', { file, reason: { text: messageOf(error) } }, error);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Failure('experience-invalid', { file, reason: { text: messageOf(error) } }, error);
  }
  return readExperience(value, path);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
