import { isUtf8 } from 'node:buffer';
import { type CellDialect, rowAt, type TextRow } from './split-rows.ts';

/** How lines end: one bit each, so that several can be told. */
export const LineEnd = { LF: 1, CRLF: 2, CR: 4 } as const;

/** Lines of which each is one row with the right number of cells, so that any program reads them alike. */
export interface PlainLines {
  /** Of the first of them, 1-based. */
  readonly line: number;
  /** With their line ends. */
  readonly bytes: Buffer;
  readonly lines: number;
  /** `LineEnd`s that occur; 0 for a last line without one. */
  readonly ends: number;
  /** Some cell may begin or end with a space. */
  readonly hasBlanks: boolean;
}

/** A row that is not plain, with the number of lines it is on. A blank line has no cells. */
export interface OddRow extends TextRow {
  readonly lines: number;
}

export interface RowSink {
  plain(lines: PlainLines): void;
  odd(row: OddRow): void;
}

/** A line of more bytes is cut by hand, since the database’s buffers must hold it. */
export const LONGEST_LINE = 1 << 20;
/** A quote that has not been closed within so many bytes never is. */
const LONGEST_ROW = 1 << 25;

const ORDINARY = 0;
const DELIMITER = 1;
const QUOTE = 2;
const LF = 10;
const CR = 13;
const SPACE = 32;

/** Whether a text can be told apart into plain and odd rows by its bytes. */
export function canBeScanned({ delimiter }: CellDialect): boolean {
  return delimiter.length === 1 && delimiter.charCodeAt(0) < 0x80;
}

/**
 * Tells the plain rows of a text apart from the odd ones, byte by byte: quotes that are not as they should be, line ends within cells, too few
 * or too many cells, NULs, bytes that are no UTF-8, blank and very long lines. The bytes are UTF-8, or of an encoding that has ASCII within.
 */
export function rowScanner(dialect: CellDialect, width: number, sink: RowSink) {
  const find = plainRun(dialect, width);
  let held: Buffer[] = [];
  let size = 0;
  let wanted = 0;
  let line = 1;
  const drain = (bytes: Buffer, isEnd: boolean): Buffer => {
    let at = 0;
    for (;;) {
      const run = find(bytes, at, isEnd);
      if (run.end > at) {
        for (const { bytes: part, lines, isUtf8 } of byValidity(bytes.subarray(at, run.end), run.lines)) {
          if (isUtf8) sink.plain({ line, bytes: part, lines, ends: run.ends, hasBlanks: run.hasBlanks });
          else sink.odd({ line, lines, ...decoded(rowAt(part.toString('latin1'), 0, dialect, true)?.row) });
          line += lines;
        }
        at = run.end;
      }
      if (at >= bytes.length || (run.isCut && !isEnd)) return bytes.subarray(at);
      const odd = oddRow(bytes, at, dialect, isEnd);
      if (!odd) return bytes.subarray(at);
      sink.odd({ line, lines: odd.lines, ...decoded(odd.row) });
      line += odd.lines;
      at = odd.next;
    }
  };
  return {
    push(chunk: Buffer) {
      // A line that is longer than a piece is put together once, when it ends.
      held.push(chunk);
      size += chunk.length;
      if (size < wanted || (!chunk.includes(LF) && !chunk.includes(CR))) return;
      const rest = drain(held.length === 1 ? chunk : Buffer.concat(held), false);
      held = rest.length > 0 ? [rest] : [];
      size = rest.length;
      // A row that goes on for long is looked at again when there is twice as much of it, or a quote that is never closed would be searched for once a piece.
      wanted = size > chunk.length ? Math.min(2 * size, LONGEST_ROW) : 0;
    },
    end() {
      if (held.length > 0) drain(Buffer.concat(held), true);
      held = [];
    },
  };
}

/** The row that begins here; null where its end is not known yet. */
function oddRow(bytes: Buffer, at: number, dialect: CellDialect, isEnd: boolean) {
  const isLong = bytes.length - at >= LONGEST_ROW;
  for (let size = 1 << 12; ; size *= 16) {
    const end = Math.min(bytes.length, at + size);
    const isWhole = end === bytes.length;
    const row = rowAt(bytes.toString('latin1', at, end), 0, dialect, isWhole && (isEnd || isLong));
    if (row) return { ...row, next: at + row.next };
    if (isWhole) return null;
  }
}

/** Structure is found in bytes; cells are text again. */
function decoded(row: Omit<TextRow, 'line'> | undefined): Omit<TextRow, 'line'> {
  const text = (bytes: string) => Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\0', '');
  const cells = row?.cells?.map(text) ?? null;
  return { cells, ...(row?.raw !== undefined && { raw: text(row.raw) }) };
}

/** Lines with bytes that are no UTF-8 stand alone. */
function* byValidity(bytes: Buffer, lines: number) {
  if (isUtf8(bytes)) {
    yield { bytes, lines, isUtf8: true };
    return;
  }
  for (let from = 0; from < bytes.length; ) {
    const end = afterLine(bytes, from);
    const one = bytes.subarray(from, end);
    yield { bytes: one, lines: 1, isUtf8: isUtf8(one) };
    from = end;
  }
}

/** Where the next line begins. */
export function afterLine(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] === LF) return at + 1;
    if (bytes[at] === CR) return bytes[at + 1] === LF ? at + 2 : at + 1;
  }
  return bytes.length;
}

interface Run {
  /** Where the first line begins that is not plain, or not whole. */
  readonly end: number;
  readonly lines: number;
  readonly ends: number;
  readonly hasBlanks: boolean;
  /** The line there is not whole. */
  readonly isCut: boolean;
}

/** Finds how far the lines are plain. */
function plainRun({ delimiter, quote }: CellDialect, width: number) {
  const kinds = new Uint8Array(256);
  kinds[0] = kinds[LF] = kinds[CR] = 3;
  kinds[delimiter.charCodeAt(0)] = DELIMITER;
  const quoteByte = quote === '' ? -1 : quote.charCodeAt(0);
  if (quoteByte >= 0) kinds[quoteByte] = QUOTE;
  return (bytes: Buffer, from: number, isEnd: boolean): Run => {
    const { length } = bytes;
    let start = from;
    let at = from;
    let cells = 1;
    let lines = 0;
    let ends = 0;
    let hasBlanks = false;
    const stop = (isCut: boolean): Run => ({ end: start, lines, ends, hasBlanks, isCut });
    while (at < length) {
      const kind = kinds[bytes[at]!];
      if (kind === ORDINARY) at += 1;
      else if (kind === DELIMITER) {
        cells += 1;
        hasBlanks ||= bytes[at - 1] === SPACE || bytes[at + 1] === SPACE;
        at += 1;
      } else if (kind === QUOTE) {
        if (at !== start && kinds[bytes[at - 1]!] !== DELIMITER) return stop(false);
        const close = closingQuote(bytes, at + 1, quoteByte);
        if (close < 0) return stop(close === CUT && !isEnd);
        hasBlanks ||= bytes[at + 1] === SPACE || bytes[close - 1] === SPACE;
        at = close + 1;
        const next = bytes[at];
        if (at < length && kinds[next!] !== DELIMITER && next !== LF && next !== CR) return stop(false);
      } else if (bytes[at] === 0) return stop(false);
      else {
        const isCR = bytes[at] === CR;
        if (isCR && at + 1 === length && !isEnd) return stop(true);
        if (cells !== width || at - start > LONGEST_LINE || isBlank(bytes, start, at)) return stop(false);
        const isCRLF = isCR && bytes[at + 1] === LF;
        hasBlanks ||= bytes[start] === SPACE || bytes[at - 1] === SPACE;
        ends |= isCRLF ? LineEnd.CRLF : isCR ? LineEnd.CR : LineEnd.LF;
        at += isCRLF ? 2 : 1;
        start = at;
        cells = 1;
        lines += 1;
      }
    }
    if (!isEnd) return stop(true);
    if (start < length && cells === width && length - start <= LONGEST_LINE && !isBlank(bytes, start, length))
      return { end: length, lines: lines + 1, ends, hasBlanks: true, isCut: false };
    return stop(false);
  };
}

const SPOILED = -1;
const CUT = -2;

/** The quote that closes a cell on its line; a quote doubled is none. */
function closingQuote(bytes: Buffer, from: number, quote: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) {
      if (at + 1 === bytes.length) return CUT;
      if (bytes[at + 1] !== quote) return at;
      at += 1;
    } else if (byte === LF || byte === CR || byte === 0) return SPOILED;
  }
  return CUT;
}

function isBlank(bytes: Buffer, from: number, end: number): boolean {
  let at = from;
  while (at < end && bytes[at]! <= 0x20) at += 1;
  return at === end;
}
