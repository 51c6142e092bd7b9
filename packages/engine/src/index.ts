export type { Cell, ColumnType, Connection, Row, TypedColumn, TypedColumns } from './connection.ts';
export { askAll, QueryError, together } from './connection.ts';
export { addDays, daysBetween } from './days.ts';
export type { Dialect } from './dialect.ts';
export type { Effects, Progress } from './effects.ts';
export { by, type Fragment, type Hole, id, join, sql } from './sql.ts';
export { dropTemporary, makeTemporary, published, putTemporary, rowsWritten, stored, temporary } from './tables.ts';
export { holds, matches, numberText, orderedBy, trimmed, unaccented } from './texts.ts';
export { type Day, day, type Value } from './value.ts';
