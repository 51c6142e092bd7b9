import type { Value } from './sql.ts';

/** What differs between SQL engines. Everything else is written once. There is no default dialect. */
export interface Dialect {
  readonly name: 'duckdb' | 'trino';
  identifier(name: string): string;
  literal(value: Value): string;
  /** A table that is kept. */
  stored(name: string): string;
  /** A table of this session. */
  temporary(name: string): string;
  /** The beginning of the statement that makes one, up to its name. */
  createTemporary(name: string, unlessThere?: boolean): string;
  /** That statement takes the place of a table of the same name; elsewhere the old one is dropped first. */
  readonly replacesTables: boolean;
  /** Rows of a table that is kept can be deleted and inserted one by one, within a transaction. */
  readonly updatesInPlace: boolean;
  /** A DATE moved by a whole number of days, given in SQL. */
  addDays(date: string, days: string): string;
}
