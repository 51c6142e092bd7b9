import type { TextTable } from './sniff.ts';
import { rowSplitter } from './split-rows.ts';
import { textOf, writeText } from './transcode.ts';
import { rowWriter } from './write-row.ts';

/** Rewrites every row of a text whose rows cannot be told apart by its bytes (runs of blanks, a delimiter beyond ASCII), see `rowWriter`. */
export async function rewriteRows(path: string, gzip: boolean, table: TextTable, target: string): Promise<void> {
  await writeText(target, rewritten(textOf(path, { gzip, encoding: table.encoding }), table));
}

async function* rewritten(pieces: AsyncIterable<string>, table: TextTable): AsyncGenerator<string> {
  const start = table.firstLine + (table.hasHeader ? 1 : 0);
  const splitter = rowSplitter(table.dialect);
  const write = rowWriter(table);
  const written = (rows: ReturnType<typeof splitter.push>) =>
    rows
      .filter(({ line }) => line >= start)
      .map(write)
      .join('');
  for await (const piece of pieces) yield written(splitter.push(piece));
  yield written(splitter.end());
}
