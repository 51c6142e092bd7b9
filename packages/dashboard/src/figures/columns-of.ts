import type { Column, Table } from '@perennial/study/reports';

/** A column by its key. Throws a RangeError where the table has none. */
export function columnOf<Row>({ name, columns }: Table<Row>, key: string): Column<Row> {
  const column = columns.find((each) => each.key === key);
  if (!column) throw new RangeError(`invalid chart; the table ${name} has no column ${key}`);
  return column;
}

/** The same of one of numbers, as a chart asks for it. */
export function numberColumn<Row>(table: Table<Row>, key: string) {
  const column = columnOf(table, key);
  if (column.type !== 'number') throw new RangeError(`invalid chart; ${key} of ${table.name} is no number`);
  const [first] = table.rows;
  return {
    title: column.title,
    kind: first === undefined ? 'count' : column.kindOf(first),
    of: (row: Row) => column.value(row) ?? Number.NaN,
  };
}
