import type { Value } from './value.ts';

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
  createTemporary(name: string): string;
  /** The temporary tables of this session, which must be dropped before others of their names are made; null where others take their place. */
  readonly inTheWay: Set<string> | null;
  /** A DATE moved by a whole number of days, given in SQL. */
  addDays(date: string, days: string): string;
}
