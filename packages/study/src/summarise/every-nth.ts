type Column = Int32Array | Float64Array;

/** Rows held as columns of one length. */
export type Columns<Rows> = { readonly [Name in keyof Rows]: Column };

/** Every nth row: since rows are sorted, a sample spread evenly over them. */
export function everyNth<Rows extends Columns<Rows>>(rows: Rows, n: number): Rows {
  if (n <= 1) return rows;
  return Object.fromEntries(Object.entries<Column>(rows).map(([name, column]) => [name, thinned(column, n)])) as Rows;
}

function thinned(column: Column, n: number): Column {
  const out = column.slice(0, Math.ceil(column.length / n));
  for (let i = 0; i < out.length; i++) out[i] = column[i * n]!;
  return out;
}
