import { type Fragment, sql } from '@perennial/engine';
import type { Interval } from '../record/interval.ts';

/** Ends of the 80 and 95 % intervals of a normal distribution, in standard deviations. */
const ERRORS = { low95: -1.959964, low80: -1.281552, high80: 1.281552, high95: 1.959964 } as const;
type Level = keyof typeof ERRORS;
type Ends = Readonly<Record<Level, number>>;

/** What tells the interval of a sum of customers; money in units of the currency. */
export type SummedEnds = Readonly<Record<Level | 'variance', number | null>> & { readonly summed: number };

/**
 * What tells the interval of a sum, as if the customers were independent: an aggregate of rows of scores. A customer's variance is read from both ends of the own
 * 95 % interval. The ends themselves hold where one customer is summed.
 */
export function sumEnds(): Fragment {
  const mean = sql`cast(expected_money as double)`;
  const low = sql`cast(money_low95 as double)`;
  const high = sql`cast(money_high95 as double)`;
  const variance = sql`((${mean} - ${low}) * (${mean} - ${low}) + (${high} - ${mean}) * (${high} - ${mean})) / ${2 * ERRORS.high95 ** 2}`;
  return sql`count(*) as summed, sum(${variance}) as variance, min(${low}) as low95, min(cast(money_low80 as double)) as low80,
  min(cast(money_high80 as double)) as high80, min(${high}) as high95`;
}

/**
 * The interval that a row of them tells of what is expected, in minor units; `unit`: so many are one of the currency. Of one customer their own; of several that of a
 * gamma distribution with this mean and variance, by the cube root of Wilson and Hilferty (1931): it keeps apart the lower ends, which single customers often have at zero
 * both, and becomes normal with their number.
 */
export function intervalOfSum(expected: number, row: SummedEnds, unit: number): Omit<Interval, 'median'> {
  if (row.summed === 1) return endsBy((level) => Math.round((row[level] ?? 0) * unit));
  const spread = expected > 0 ? (Math.sqrt(row.variance ?? 0) * unit) / expected : 0;
  const gamma = (errors: number) => Math.max(0, 1 - spread ** 2 / 9 + (errors * spread) / 3) ** 3;
  return endsBy((level) => {
    const end = Math.round(expected * gamma(ERRORS[level]));
    // Where nearly all comes of few, a gamma distribution may end below its mean.
    return ERRORS[level] > 0 ? Math.max(expected, end) : end;
  });
}

function endsBy(end: (level: Level) => number): Ends {
  return { low95: end('low95'), low80: end('low80'), high80: end('high80'), high95: end('high95') };
}
