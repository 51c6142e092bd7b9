import { type Fragment, id, join, sql } from '@perennial/engine';
import type { Interval } from '../record/interval.ts';

const levels = ['low95', 'low80', 'high80', 'high95'] as const;
type Level = (typeof levels)[number];

/** How far the ends of the interval of a sum lie from it, as if the customers were independent: an aggregate of rows of scores for each. */
export function sumEnds(): Fragment {
  return join(
    levels.map((level) => {
      const away = sql`cast(expected_money as double) - cast(${id(`money_${level}`)} as double)`;
      return sql`sqrt(sum((${away}) * (${away}))) as ${id(level)}`;
    }),
  );
}

/** The interval that a row of them tells of what is expected, in minor units; `unit`: so many are one of the currency. */
export function intervalOfSum(
  expected: number,
  row: Readonly<Record<Level, number | null>>,
  unit: number,
): Omit<Interval, 'median'> {
  const end = (level: Level, sign: number) => Math.max(0, expected + sign * Math.round((row[level] ?? 0) * unit));
  return { low95: end('low95', -1), low80: end('low80', -1), high80: end('high80', 1), high95: end('high95', 1) };
}
