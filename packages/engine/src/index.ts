export { bitsOf, hasBits, hasSomeBit, MOST_BITS } from './bits.ts';
export type { Cell, ColumnType, Connection, Row, TypedColumn, TypedColumns } from './connection.ts';
export { askAll, QueryError, together } from './connection.ts';
export { addDays, daysBetween } from './days.ts';
export type { Dialect, ListedType } from './dialect.ts';
export type { Effects, Progress } from './effects.ts';
export { isWholeMonths, monthEnds, monthsBefore, wholeMonths } from './months.ts';
export { by, type Fragment, type Hole, id, join, sql } from './sql.ts';
export {
  dropTemporary,
  makeTemporary,
  published,
  putRows,
  putTemporary,
  rowsWritten,
  stored,
  temporary,
} from './tables.ts';
export { holds, matches, numberText, orderedBy, trimmed, unaccented } from './texts.ts';
export { type Day, day, type Value } from './value.ts';
