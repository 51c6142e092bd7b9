import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { UsageError } from '../usage/usage-error.ts';

const types: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** A page is passed on by mail: a logo is no photograph. */
const MOST_BYTES = 300_000;

/** A picture as a `data:` address, so that the page needs no other file. */
export function readLogo(path: string, asTyped: string): string {
  const type = types[extname(path).toLowerCase()];
  const file = { file: { text: asTyped } };
  if (type === undefined) throw new UsageError('usage.logo-type', file);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new UsageError('usage.logo-missing', file);
  }
  if (bytes.length > MOST_BYTES) throw new UsageError('usage.logo-size', file);
  return `data:${type};base64,${bytes.toString('base64')}`;
}
