import { createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { explainFailure } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import { askOutside, type Outside } from './ask-outside.ts';

/** Fetches a file, whole or not at all. Rejects with `outside-failed` on any other answer than the file, and with `too-large.file`. */
export async function fetchFile(outside: Outside, address: string, to: string, most: number): Promise<void> {
  const answer = await askOutside(outside, address, { method: 'GET' });
  const failed = (reason: string, cause?: unknown) =>
    new Failure('outside-failed', { address: { text: new URL(address).origin }, reason: { text: reason } }, cause);
  if (answer.statusCode !== 200) {
    answer.destroy();
    throw failed(`HTTP ${answer.statusCode}`);
  }
  mkdirSync(dirname(to), { recursive: true });
  let bytes = 0;
  const counted = new Transform({
    transform: (chunk: Buffer, _, done) => {
      bytes += chunk.length;
      if (bytes > most) done(new Failure('too-large.file', { most: { decimal: most / 1e6 } }));
      else done(null, chunk);
    },
  });
  try {
    await pipeline(answer, counted, createWriteStream(`${to}.unfinished`, { mode: 0o600 }));
  } catch (error) {
    rmSync(`${to}.unfinished`, { force: true });
    const explained = explainFailure(error);
    throw explained instanceof Failure ? explained : failed(String((error as Error).message), error);
  }
  renameSync(`${to}.unfinished`, to);
}
