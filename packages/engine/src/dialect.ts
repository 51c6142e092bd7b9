import type { Value } from './sql.ts';

/** What differs between SQL engines. Everything else is written once. There is no default dialect. */
export interface Dialect {
  readonly name: 'duckdb' | 'trino';
  identifier(name: string): string;
  literal(value: Value): string;
  /** Whole days from one DATE to a later one, as an integer. */
  daysBetween(from: string, to: string): string;
  /** A DATE moved by whole days. */
  addDays(date: string, days: number): string;
  /** The value of `value` in the row where `by` is least. */
  argMin(value: string, by: string): string;
  /** A 64-bit number of a text: equal texts give equal numbers, different ones almost surely different. */
  hash(text: string): string;
  /** Quantile of a column within a group, interpolated where the engine can. */
  quantile(value: string, probability: number): string;
}
