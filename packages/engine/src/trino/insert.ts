import { alikeTogether } from './alike-rows.ts';
import { doubleLiteral } from './trino-dialect.ts';

/** The rows `from` up to, not including, `to` as one statement, in the sequence in which they are written. */
export interface InsertStatement {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

type Numbers = Int32Array | Float64Array;

/** Rows that are looked at for a statement. */
const MOST_ROWS = 50_000;
/** Of the bytes of a statement, those that rows have to spare to be worth statements of their own. */
const LEAST_SPARED = 1 / 4;
/** Trino's `sequence` makes 10,000 numbers at most: rows are counted by two of them. */
const ROWS_OF_ONE = 100;

/**
 * INSERT statements that append the columns by position, each at most `longest` characters long unless one row alone is longer.
 * `table` is SQL. Every number arrives as the same bits.
 *
 * The rows are one text of bytes, each number big-endian in as many of them as its column needs in this statement: a statement costs some 0.3 s
 * whatever its length (measured), and this way one of a million characters holds four times as many rows as numbers written out. Trino
 * plans a VALUES of 16,000 rows for 16 s. Since a column that is zero in all rows of a statement takes no bytes, rows are written together in
 * which the same columns are zero.
 */
export function* insertStatements(
  table: string,
  columns: readonly Numbers[],
  longest: number,
): Generator<InsertStatement, void, undefined> {
  const rows = columns[0]?.length ?? 0;
  const different = columns.find((column) => column.length !== rows);
  if (different) throw new RangeError(`invalid columns to append; of ${rows} and ${different.length} rows`);
  const widths = columns.map((column) => packingOf(column, 0, rows).width);
  const alike = alikeTogether(columns, widths, LEAST_SPARED * bytesIn(longest));
  let from = 0;
  for (const end of alike.ends)
    while (from < end) {
      const window = Math.min(end, from + MOST_ROWS);
      const forAll = alike.columns.map((column) => packingOf(column, from, window));
      const to = Math.min(window, from + Math.max(1, fitting(table, forAll, longest)));
      const packings = alike.columns.map((column) => packingOf(column, from, to));
      yield { text: statement(table, packings, bytesOf(packings, from, to), to - from), from, to };
      from = to;
    }
}

/** Rows that fit, at least. */
function fitting(table: string, packings: readonly Packing[], longest: number): number {
  const around = statement(table, packings, Buffer.alloc(0), MOST_ROWS).length;
  return Math.floor(bytesIn(longest - around) / Math.max(1, widthOf(packings)));
}

function bytesIn(base64: number): number {
  return 3 * Math.floor(base64 / 4);
}

/** How the values of a column are written in a statement. */
interface Packing {
  /** Bytes of each. */
  readonly width: number;
  readonly put: (bytes: Buffer, row: number, at: number) => void;
  /** SQL that reads it of its bytes, itself SQL. */
  readonly read: (bytes: string) => string;
}

const nothing = () => {};

/** A column that is the same in all rows takes no bytes, one of small integers one or two, one of numbers in single precision four, or
 * three where they need no more of it. */
function packingOf(column: Numbers, from: number, to: number): Packing {
  const part = column.subarray(from, to);
  const first = part[0]!;
  if (part.every((value) => Object.is(value, first))) {
    const literal = column instanceof Int32Array ? `integer '${first}'` : doubleLiteral(first);
    return { width: 0, put: nothing, read: () => literal };
  }
  if (column instanceof Float64Array && part.every((value) => Object.is(shortened(value), value)))
    return {
      width: 3,
      put: (bytes, row, at) => {
        single.writeFloatBE(column[row]!);
        single.copy(bytes, at, 0, 3);
      },
      read: (bytes) => `cast(from_ieee754_32(concat(${bytes}, x'00')) as double)`,
    };
  if (column instanceof Float64Array && part.every((value) => Object.is(Math.fround(value), value)))
    return {
      width: 4,
      put: (bytes, row, at) => bytes.writeFloatBE(column[row]!, at),
      read: (bytes) => `cast(from_ieee754_32(${bytes}) as double)`,
    };
  if (column instanceof Float64Array)
    return {
      width: 8,
      put: (bytes, row, at) => bytes.writeDoubleBE(column[row]!, at),
      read: (bytes) => `from_ieee754_64(${bytes})`,
    };
  if (part.every((value) => value >= 0 && value < 2 ** 8))
    return {
      width: 1,
      put: (bytes, row, at) => bytes.writeUInt8(column[row]!, at),
      read: (bytes) => `from_big_endian_32(concat(x'000000', ${bytes}))`,
    };
  if (part.every((value) => value >= 0 && value < 2 ** 16))
    return {
      width: 2,
      put: (bytes, row, at) => bytes.writeUInt16BE(column[row]!, at),
      read: (bytes) => `from_big_endian_32(concat(x'0000', ${bytes}))`,
    };
  return {
    width: 4,
    put: (bytes, row, at) => bytes.writeInt32BE(column[row]!, at),
    read: (bytes) => `from_big_endian_32(${bytes})`,
  };
}

const single = Buffer.alloc(4);

/** In single precision, without the last of its four bytes. */
function shortened(value: number): number {
  single.writeFloatBE(value);
  single[3] = 0;
  return single.readFloatBE();
}

function widthOf(packings: readonly Packing[]): number {
  return packings.reduce((sum, { width }) => sum + width, 0);
}

function bytesOf(packings: readonly Packing[], from: number, to: number): Buffer {
  const bytes = Buffer.allocUnsafe((to - from) * widthOf(packings));
  let at = 0;
  for (let row = from; row < to; row++)
    for (const { width, put } of packings) {
      put(bytes, row, at);
      at += width;
    }
  return bytes;
}

function statement(table: string, packings: readonly Packing[], bytes: Buffer, rows: number): string {
  const width = widthOf(packings);
  let offset = 1;
  const cells = packings.map((packing) => {
    const cell = packing.read(`substr(bytes, ${width} * place + ${offset}, ${packing.width})`);
    offset += packing.width;
    return cell;
  });
  const last = Math.floor((rows - 1) / ROWS_OF_ONE);
  return `insert into ${table} select ${cells.join(', ')} from (
  select bytes, ${ROWS_OF_ONE} * many + one as place from (select from_base64('${bytes.toString('base64')}') as bytes)
    cross join unnest(sequence(0, ${last})) as a(many) cross join unnest(sequence(0, ${ROWS_OF_ONE - 1})) as b(one)
) as rows where place < ${rows}`;
}
