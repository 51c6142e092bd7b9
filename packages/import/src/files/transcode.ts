import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Encoding } from './encoding.ts';

/** A file's text in pieces, unpacked and decoded; NULs are taken out. */
export async function* textOf(
  path: string,
  { gzip, encoding }: { gzip: boolean; encoding: Encoding },
): AsyncGenerator<string> {
  const raw = createReadStream(path, { highWaterMark: 1 << 20 });
  const bytes = gzip ? raw.pipe(createGunzip({ chunkSize: 1 << 20 })) : raw;
  raw.on('error', (error) => bytes.destroy(error));
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield withoutNul(decoder.decode(chunk as Buffer, { stream: true }));
  yield withoutNul(decoder.decode());
}

/** Writes text to a new file as UTF-8. */
export async function writeText(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const out = createWriteStream(path, { encoding: 'utf8' });
  for await (const piece of pieces) if (!out.write(piece)) await once(out, 'drain');
  out.end();
  await finished(out);
}

function withoutNul(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}
