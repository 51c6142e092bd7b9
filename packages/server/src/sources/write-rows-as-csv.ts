import { createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

type Cells = readonly (readonly (string | null)[])[];

/** Writes rows, the first of them the names of the columns, into a file as they come, whole or not at all. */
export async function writeRowsAsCsv(to: string, rows: () => AsyncIterable<Cells>): Promise<void> {
  mkdirSync(dirname(to), { recursive: true });
  const unfinished = `${to}.unfinished`;
  try {
    await pipeline(Readable.from(lines(rows())), createWriteStream(unfinished, { mode: 0o600 }));
    renameSync(unfinished, to);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

async function* lines(rows: AsyncIterable<Cells>): AsyncGenerator<string> {
  for await (const some of rows) yield some.map((row) => `${row.map(quoted).join(',')}\n`).join('');
}

/** Nothing is an empty cell, an empty text one in quotes. */
function quoted(cell: string | null): string {
  if (cell === null) return '';
  return cell === '' || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
