import { afterLine, LineEnd, type OddRow, type PlainLines, rowScanner } from './scan-rows.ts';
import type { TextTable } from './sniff.ts';
import { newFile, utf8Of } from './transcode.ts';
import { rowWriter } from './write-row.ts';

/** Stands in the first cell of a line whose row is an odd one, so that the others keep their places. */
export const ODD_LINE = '\u0001';

/**
 * Writes the plain rows of a text to one file, byte by byte but as UTF-8 with LF, and the odd ones to another as `rowWriter` does. Returns how
 * many lines there are in the first from the table's first row on.
 */
export async function separateRows(
  path: string,
  gzip: boolean,
  table: TextTable,
  targets: { readonly plain: string; readonly odd: string },
): Promise<number> {
  const start = table.firstLine + (table.hasHeader ? 1 : 0);
  const write = rowWriter(table);
  const filler = `${ODD_LINE}${table.dialect.delimiter.repeat(table.names.length - 1)}\n`;
  const plain = newFile(targets.plain);
  const odd = newFile(targets.odd);
  let pieces: (string | Buffer)[] = [];
  let oddText = '';
  let lines = 0;
  const scanner = rowScanner(table.dialect, table.names.length, {
    plain(run) {
      pieces.push(withLF(from(run, start)));
      lines += run.lines - Math.max(0, start - run.line);
    },
    odd(row) {
      const after = row.line + row.lines;
      if (after <= start) return;
      if (row.line >= start && hasText(row)) oddText += write(row);
      const own = after - Math.max(row.line, start);
      pieces.push(filler.repeat(own));
      lines += own;
    },
  });
  const flush = async () => {
    for (const piece of pieces) await plain.write(piece);
    await odd.write(oddText);
    pieces = [];
    oddText = '';
  };
  for await (const chunk of utf8Of(path, { gzip, encoding: table.encoding })) {
    scanner.push(chunk);
    await flush();
  }
  scanner.end();
  await flush();
  await Promise.all([plain.end(), odd.end()]);
  return lines;
}

function hasText({ cells, raw }: OddRow): boolean {
  return raw !== undefined || (cells !== null && cells.join('').trim() !== '') || (cells?.length ?? 0) > 1;
}

function from({ line, bytes, ends }: PlainLines, start: number) {
  let at = 0;
  for (let skipped = line; skipped < start; skipped += 1) at = afterLine(bytes, at);
  return { bytes: bytes.subarray(at), ends };
}

function withLF({ bytes, ends }: { readonly bytes: Buffer; readonly ends: number }): string | Buffer {
  const last = bytes.at(-1);
  const isEnded = bytes.length === 0 || last === 10 || last === 13;
  if (isEnded && ends === LineEnd.LF) return bytes;
  const text = bytes.toString('utf8').replace(/\r\n?/g, '\n');
  return isEnded ? text : `${text}\n`;
}
