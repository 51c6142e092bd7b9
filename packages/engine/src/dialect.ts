import type { Value } from './value.ts';

/** What values can be given as. */
export type ListedType = 'varchar' | 'double' | 'bigint';

/** A column, its name and its values as SQL. */
export interface ListedColumn {
  readonly name: string;
  readonly type: ListedType;
  readonly values: string;
}

/** What differs between SQL engines. Everything else is written once. There is no default dialect. */
export interface Dialect {
  readonly name: 'duckdb' | 'trino';
  identifier(name: string): string;
  literal(value: Value): string;
  /** A table that is kept; of one that is being made anew, the new one. */
  stored(name: string): string;
  /** A table that is kept, as others see it, whether or not a new one is being made. */
  published(name: string): string;
  /** A table of this session. */
  temporary(name: string): string;
  /** The beginning of the statement that makes one, up to its name. */
  createTemporary(name: string): string;
  /** A DATE moved by a whole number of days, given in SQL. */
  addDays(date: string, days: string): string;
  /** A text without spaces around it; a tab stays. */
  trimmed(text: string): string;
  /** Whether a text holds another, both in SQL. */
  contains(text: string, part: string): string;
  /** Whether the whole of a text is as a regular expression says. */
  matches(text: string, pattern: string): string;
  /** A text without accents. */
  unaccented(text: string): string;
  /** The shortest text of a floating-point number. */
  numberText(number: string): string;
  /** One of so many numbers from 0 on, drawn by lot from a text: the same one in every engine. */
  lot(text: string, numbers: number): string;
  /** A relation of columns whose values are given, each as SQL of a text that holds a JSON array of them. */
  listed(columns: readonly ListedColumn[]): string;
  /** Of places from 0 to 62, those that occur, as the bits of a BIGINT: an aggregate. Null where none does. */
  bits(place: string): string;
  /** The bits that two BIGINT have in common. */
  commonBits(a: string, b: string): string;
  /** ORDER BY with a space before it, where the engine sorts for little; else nothing. */
  orderedBy(columns: string): string;
  /** A text for rows of columns, the same whatever their sequence: an aggregate. Sums are taken modulo nothing, so that a row twice shows. */
  rowsDigest(columns: readonly string[]): string;
  /** The same for a moment and an integer, which is asked of every order. */
  momentsDigest(moment: string, integer: string): string;
  /** What such an aggregate answered, in hexadecimal digits. */
  inHex(digest: string): string;
}
