import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { exactPath } from '../files/exact-path.ts';
import type { FileFormat } from './file-format.ts';

/** Typed columns; a row's line is its place in the file. */
export const parquet: FileFormat = {
  name: 'Parquet',
  endings: ['parquet', 'pq'],
  recognise: ({ path, gzip, start }) => {
    if (start.subarray(0, 4).toString('latin1') !== 'PAR1') return null;
    if (gzip) throw new Failure('format-unknown.parquet-gzip', { file: { text: path } });
    return {
      isText: false,
      inspect: () => ({
        format: { name: 'Parquet' },
        canBeReadAgain: true,
        rows: async ({ position }) => {
          requireFooter(path);
          return sql`(select cast(${position} as integer) as "#file", file_row_number + 1 as "#line", cast(null as varchar) as "#problem",
    * exclude (file_row_number) from read_parquet(${exactPath(path)}, file_row_number = true))`;
        },
      }),
    };
  },
};

/** A Parquet file ends as it begins; one that was cut off would fail inside the transaction. */
function requireFooter(path: string): void {
  const size = statSync(path).size;
  const file = openSync(path, 'r');
  const end = Buffer.alloc(4);
  readSync(file, end, 0, 4, Math.max(0, size - 4));
  closeSync(file);
  if (size < 12 || end.toString('latin1') !== 'PAR1')
    throw new Failure('file-unreadable.parquet', { file: { text: path } });
}
