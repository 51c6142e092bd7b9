import { Failure } from '@perennial/words';
import type { FileHead } from './file-head.ts';

/** How files begin that are no text, and what to call them. */
const kinds = [
  ['PK\x03\x04', 'an Excel workbook or a zip archive'],
  ['\xd0\xcf\x11\xe0', 'an old Excel workbook'],
  ['%PDF', 'a PDF'],
  ['SQLite', 'an SQLite database'],
  ['(\xb5/\xfd', 'packed with zstd'],
] as const;

/** Throws format-unknown for a file that is known to be no text. */
export function refuseBinary({ path, start }: FileHead): void {
  const magic = start.subarray(0, 8).toString('latin1');
  const kind = kinds.find(([begins]) => magic.startsWith(begins))?.[1];
  if (kind)
    throw new Failure(
      'format-unknown',
      `${path} is ${kind}`,
      'Save the orders as CSV (UTF-8), Parquet or JSON lines, and give that file.',
    );
}
