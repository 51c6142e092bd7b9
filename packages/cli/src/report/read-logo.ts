import { readFileSync } from 'node:fs';
import { UsageError } from '../usage/usage-error.ts';

/** How pictures begin that a page shows. */
const types: readonly (readonly [type: string, begins: RegExp])[] = [
  ['image/png', /^\x89PNG\r\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/webp', /^RIFF[\s\S]{4}WEBP/],
  ['image/svg+xml', /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE svg[^>]*>\s*)*<svg[\s>]/],
];

/** A page is passed on by mail: a logo is no photograph. */
const MOST_BYTES = 300_000;

/** A picture as a `data:` address, so that the page needs no other file. Within `<img>`, where the page shows it, no script of an SVG runs. */
export function readLogo(path: string, asTyped: string): string {
  const file = { file: { text: asTyped } };
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new UsageError('usage.logo-missing', file);
  }
  if (bytes.length > MOST_BYTES) throw new UsageError('usage.logo-size', file);
  const text = bytes.toString('latin1');
  const [type] = types.find(([, begins]) => begins.test(text)) ?? [];
  if (type === undefined) throw new UsageError('usage.logo-type', file);
  return `data:${type};base64,${bytes.toString('base64')}`;
}
