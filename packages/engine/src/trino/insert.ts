import { doubleLiteral } from './trino-dialect.ts';

/** The rows `from` up to, not including, `to` as one statement. */
export interface InsertStatement {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * INSERT statements that append the columns by position, each at most `longest` characters long unless one row alone is longer.
 * `table` is SQL. Doubles are written so that they read back as the same bits; Int32Array as integers.
 */
export function* insertStatements(
  table: string,
  columns: readonly (Int32Array | Float64Array)[],
  longest: number,
): Generator<InsertStatement, void, undefined> {
  const head = `insert into ${table} values `;
  const rows = columns[0]?.length ?? 0;
  const different = columns.find((column) => column.length !== rows);
  if (different) throw new RangeError(`invalid columns to append; of ${rows} and ${different.length} rows`);
  const write = columns.map((column) => {
    const literal = column instanceof Int32Array ? String : doubleLiteral;
    return (row: number) => literal(column[row] as number);
  });
  let tuples: string[] = [];
  let length = head.length;
  let from = 0;
  for (let row = 0; row < rows; row++) {
    const tuple = `(${write.map((cell) => cell(row)).join(',')})`;
    if (tuples.length > 0 && length + tuple.length + 1 > longest) {
      yield { text: head + tuples.join(','), from, to: row };
      tuples = [];
      length = head.length;
      from = row;
    }
    tuples.push(tuple);
    length += tuple.length + 1;
  }
  if (tuples.length > 0) yield { text: head + tuples.join(','), from, to: rows };
}
