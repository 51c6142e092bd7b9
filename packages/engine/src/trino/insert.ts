/** The rows `from` up to, not including, `to` as one statement. */
export interface InsertStatement {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

type Numbers = Int32Array | Float64Array;

/** What Trino's `sequence` makes at most. */
const MOST_ROWS = 10_000;

/**
 * INSERT statements that append the columns by position, each at most `longest` characters long unless one row alone is longer.
 * `table` is SQL. Every number arrives as the same bits.
 *
 * The rows are one text of bytes, each number big-endian as it stands in memory: a statement costs some 0.3 s whatever its length (measured),
 * and this way one of a million characters holds three times as many rows as numbers written out. Trino plans a VALUES of 16,000 rows for 16 s.
 */
export function* insertStatements(
  table: string,
  columns: readonly Numbers[],
  longest: number,
): Generator<InsertStatement, void, undefined> {
  const rows = columns[0]?.length ?? 0;
  const different = columns.find((column) => column.length !== rows);
  if (different) throw new RangeError(`invalid columns to append; of ${rows} and ${different.length} rows`);
  const width = columns.reduce((sum, { BYTES_PER_ELEMENT }) => sum + BYTES_PER_ELEMENT, 0);
  const around = statement(table, columns, Buffer.alloc(0), rows).length;
  // Four characters of base64 are three bytes.
  const fitting = Math.floor((3 * Math.floor((longest - around) / 4)) / width);
  const size = Math.min(MOST_ROWS, Math.max(1, fitting));
  for (let from = 0; from < rows; from += size) {
    const to = Math.min(rows, from + size);
    yield { text: statement(table, columns, bytesOf(columns, from, to, width), to - from), from, to };
  }
}

function bytesOf(columns: readonly Numbers[], from: number, to: number, width: number): Buffer {
  const bytes = Buffer.allocUnsafe((to - from) * width);
  let at = 0;
  for (let row = from; row < to; row++)
    for (const column of columns) {
      const value = column[row] as number;
      at = column instanceof Int32Array ? bytes.writeInt32BE(value, at) : bytes.writeDoubleBE(value, at);
    }
  return bytes;
}

function statement(table: string, columns: readonly Numbers[], bytes: Buffer, rows: number): string {
  const width = columns.reduce((sum, { BYTES_PER_ELEMENT }) => sum + BYTES_PER_ELEMENT, 0);
  let offset = 1;
  const cells = columns.map((column) => {
    const cell = `substr(bytes, ${width} * place + ${offset}, ${column.BYTES_PER_ELEMENT})`;
    offset += column.BYTES_PER_ELEMENT;
    return column instanceof Int32Array ? `from_big_endian_32(${cell})` : `from_ieee754_64(${cell})`;
  });
  return `insert into ${table} select ${cells.join(', ')} from (select from_base64('${bytes.toString('base64')}') as bytes) cross join unnest(sequence(0, ${rows - 1})) as rows(place)`;
}
