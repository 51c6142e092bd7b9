import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Encoding } from './encoding.ts';

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** A file's text in pieces, unpacked and decoded; NULs are taken out. */
export async function* textOf(
  path: string,
  { gzip, encoding }: { gzip: boolean; encoding: Encoding },
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytesOf(path, gzip)) yield withoutNul(decoder.decode(chunk, { stream: true }));
  yield withoutNul(decoder.decode());
}

/** A file's text in pieces as UTF-8, unpacked; UTF-8 as it is, with what is no such in it. */
export async function* utf8Of(
  path: string,
  { gzip, encoding }: { gzip: boolean; encoding: Encoding },
): AsyncGenerator<Buffer> {
  if (encoding === 'utf-8') yield* withoutMark(bytesOf(path, gzip));
  else for await (const piece of textOf(path, { gzip, encoding })) yield Buffer.from(piece, 'utf8');
}

/** A file's bytes in pieces, unpacked. */
export async function* bytesOf(path: string, gzip: boolean): AsyncGenerator<Buffer> {
  const raw = createReadStream(path, { highWaterMark: 1 << 20 });
  const bytes = gzip ? raw.pipe(createGunzip({ chunkSize: 1 << 20 })) : raw;
  raw.on('error', (error) => bytes.destroy(error));
  for await (const chunk of bytes) yield chunk as Buffer;
}

async function* withoutMark(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let isFirst = true;
  for await (const piece of pieces) {
    yield isFirst && piece.subarray(0, 3).equals(UTF8_MARK) ? piece.subarray(3) : piece;
    isFirst = false;
  }
}

/** Writes text to a new file as UTF-8. */
export async function writeText(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const out = newFile(path);
  for await (const piece of pieces) await out.write(piece);
  await out.end();
}

/** A new file that is written piece by piece, each when the one before has gone. */
export function newFile(path: string) {
  const out = createWriteStream(path, { encoding: 'utf8' });
  return {
    async write(piece: string | Uint8Array): Promise<void> {
      if (piece.length > 0 && !out.write(piece)) await once(out, 'drain');
    },
    async end(): Promise<void> {
      out.end();
      await finished(out);
    },
  };
}

function withoutNul(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}
