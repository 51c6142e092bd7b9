import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { Failure } from '@perennial/words';

/** What a back-up begins with. */
export const FORMAT = { product: 'perennial', backup: 1 } as const;

/** A part of a back-up: a line of JSON, after which so many bytes of a file follow. */
export type Entry =
  | { readonly kind: 'begin'; readonly product: string; readonly backup: number; readonly madeAt: string }
  | { readonly kind: 'row'; readonly table: string; readonly row: Readonly<Record<string, unknown>> }
  | { readonly kind: 'file'; readonly path: string; readonly bytes: number }
  | { readonly kind: 'end'; readonly entries: number };

export type ReadEntry = readonly [entry: Entry, content: AsyncIterable<Buffer>];

/** Reads the parts of a back-up one after the other; the content of a file is to be read before the next. Throws `backup-unusable` where it breaks off. */
export async function* readEntries(path: string): AsyncGenerator<ReadEntry> {
  const source = createReadStream(path).pipe(createGunzip());
  const bytes = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let held: Buffer = Buffer.alloc(0);
  const more = async (): Promise<void> => {
    const { value, done } = await bytes.next().catch((error) => Promise.reject(unusable(path, error)));
    if (done) throw unusable(path);
    held = held.length === 0 ? value : Buffer.concat([held, value]);
  };
  async function* content(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0; ) {
      if (held.length === 0) await more();
      const part = held.subarray(0, left);
      held = held.subarray(part.length);
      left -= part.length;
      yield part;
    }
  }
  for (;;) {
    let end = held.indexOf('\n');
    while (end < 0) {
      await more();
      end = held.indexOf('\n');
    }
    const entry = entryOf(held.subarray(0, end).toString('utf8'), path);
    held = held.subarray(end + 1);
    yield [entry, content(entry.kind === 'file' ? entry.bytes : 0)];
    if (entry.kind === 'end') return;
  }
}

function entryOf(line: string, path: string): Entry {
  try {
    return JSON.parse(line) as Entry;
  } catch (error) {
    throw unusable(path, error);
  }
}

export function unusable(path: string, cause?: unknown): Failure {
  return new Failure('backup-unusable', { file: { text: path } }, cause);
}
