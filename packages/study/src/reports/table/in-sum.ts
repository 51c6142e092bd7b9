import type { InSum } from '@perennial/words';
import type { NumberColumn } from './column.ts';

/** A column whose rows are what was there first, what was added or taken off, and last what is there then: shown so that it adds up. */
export function addingDown<Row>(column: NumberColumn<Row>, rows: readonly Row[]): NumberColumn<Row> {
  const parts = rows.slice(0, -1).map((row) => column.value(row) ?? 0);
  return {
    ...column,
    sum: (row) => {
      const at = rows.indexOf(row);
      return at < 0 ? null : { parts, place: at === rows.length - 1 ? 'total' : at };
    },
  };
}

/** A column whose value stands in a sum with others of its row. */
export function inSum<Row>(column: NumberColumn<Row>, sum: (row: Row) => InSum | null): NumberColumn<Row> {
  return { ...column, sum };
}
