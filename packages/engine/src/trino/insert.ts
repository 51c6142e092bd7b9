/** The rows `from` up to, not including, `to` as one statement. */
export interface InsertStatement {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

type Numbers = Int32Array | Float64Array;

/**
 * INSERT statements that append the columns by position, each at most `longest` characters long unless one row alone is longer.
 * `table` is SQL. Doubles are written so that they read back as the same bits; Int32Array as integers.
 *
 * The rows are one JSON text per column: Trino plans a VALUES of 16,000 rows for 16 s, and these in 0.5 s.
 */
export function* insertStatements(
  table: string,
  columns: readonly Numbers[],
  longest: number,
): Generator<InsertStatement, void, undefined> {
  const rows = columns[0]?.length ?? 0;
  const different = columns.find((column) => column.length !== rows);
  if (different) throw new RangeError(`invalid columns to append; of ${rows} and ${different.length} rows`);
  const around = statement(
    table,
    columns,
    columns.map(() => []),
  ).length;
  let cells: string[][] = columns.map(() => []);
  let length = around;
  let from = 0;
  for (let row = 0; row < rows; row++) {
    const written = columns.map((column) => jsonNumber(column[row] as number));
    const more = written.reduce((sum, cell) => sum + cell.length + 1, 0);
    if (row > from && length + more > longest) {
      yield { text: statement(table, columns, cells), from, to: row };
      cells = columns.map(() => []);
      length = around;
      from = row;
    }
    for (const [j, cell] of written.entries()) cells[j]!.push(cell);
    length += more;
  }
  if (rows > from) yield { text: statement(table, columns, cells), from, to: rows };
}

function statement(table: string, columns: readonly Numbers[], cells: readonly (readonly string[])[]): string {
  const arrays = cells.map((column, j) => {
    const type = columns[j] instanceof Int32Array ? 'integer' : 'double';
    return `cast(json_parse('[${column.join(',')}]') as array(${type}))`;
  });
  return `insert into ${table} select * from unnest(${arrays.join(', ')})`;
}

/** What Trino reads from JSON as the same number: what JSON has no number for as text, and no integer beyond 64 bits. */
function jsonNumber(value: number): string {
  if (!Number.isFinite(value)) return `"${value}"`;
  if (Object.is(value, -0)) return '-0.0';
  return Math.abs(value) < 2 ** 53 ? String(value) : value.toExponential();
}
