import type { TextTable } from './sniff.ts';
import { rowSplitter, type TextRow } from './split-rows.ts';
import { textOf, writeText } from './transcode.ts';

/** No cell that matters is longer; one that is, is cut, so that the database can hold a row in its buffers. */
const LONGEST_CELL = 20_000;

/**
 * Rewrites a text that the database cannot read as it is (other encodings, runs of blanks, broken lines, quoted line breaks whose
 * lines must be counted) as a plain CSV: line of the file, text of a line without the right number of cells, then the cells.
 */
export async function rewriteRows(path: string, gzip: boolean, table: TextTable, target: string): Promise<void> {
  await writeText(target, rewritten(textOf(path, { gzip, encoding: table.encoding }), table));
}

async function* rewritten(pieces: AsyncIterable<string>, table: TextTable): AsyncGenerator<string> {
  const splitter = rowSplitter(table.dialect);
  const write = rowWriter(table);
  for await (const piece of pieces) yield write(splitter.push(piece));
  yield write(splitter.end());
}

function rowWriter({ firstLine, hasHeader, names }: TextTable) {
  const width = names.length;
  return (rows: readonly TextRow[]): string => {
    let text = '';
    for (const { line, cells, raw } of rows) {
      if (line < firstLine || (hasHeader && line === firstLine)) continue;
      const fits =
        cells !== null &&
        (cells.length === width || (cells.length > width && cells.slice(width).every((cell) => cell.trim() === '')));
      const problem = fits ? '' : quoted(raw ?? cells?.join(',') ?? '');
      const kept = fits ? cells.slice(0, width) : new Array<string>(width).fill('');
      text += `${line},${problem},${kept.map(quoted).join(',')}\n`;
    }
    return text;
  };
}

function quoted(cell: string): string {
  if (cell === '') return '';
  const short = cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)}…` : cell;
  return `"${short.replaceAll('"', '""')}"`;
}
