import { type Fragment, join, sql } from '@perennial/engine';

/** The source number of each row's file. */
export function sourceNumber(numbers: readonly number[]): Fragment {
  return numbers.length === 1
    ? sql`cast(${numbers[0]!} as integer)`
    : sql`cast([${join(numbers.map((n) => sql`${n}`))}][file + 1] as integer)`;
}
