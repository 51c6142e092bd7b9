import type { Interval } from '../record/interval.ts';
import type { StudyRecord } from '../record/study-record.ts';

/** Ends of the 80 and 95 % intervals of a normal distribution, in standard deviations. */
const ENDS = { low95: -1.959964, low80: -1.281552, high80: 1.281552, high95: 1.959964 } as const;

/** A part this near the total is the total, whose own interval is stated elsewhere: one figure has one interval. */
const WHOLE = 1e-6;

/**
 * The intervals of what a part of the customers is expected to bring, minor units. Lognormal: the uncertainty of the total apart from
 * chance, and the chance of these customers, whose variance is their part of the total's; of all customers the interval of the total, unless so few may bring so
 * much that it ends below its mean. `besides`: what else is uncertain of the part alone, as a variance relative to its square. Null where nothing is expected.
 */
export function groupInterval(
  expected: number,
  { value }: Pick<StudyRecord, 'value'>,
  besides = 0,
): Omit<Interval, 'median'> | null {
  const { expectedMoney, money, uncertainty } = value;
  if (!(expected > 0) || !(expectedMoney > 0)) return null;
  if (besides === 0 && Math.abs(expected / expectedMoney - 1) < WHOLE && expected <= money.high95) return endsOf(money);
  const chance = uncertainty.individual ** 2;
  const whole = money.low80 > 0 ? (Math.log(money.high80 / money.low80) / (2 * ENDS.high80)) ** 2 : 0;
  const own = Math.log1p((chance * expectedMoney) / expected + besides);
  const spread = Math.sqrt(Math.max(0, whole - chance) + own);
  const shift = money.median > 0 ? money.median / expectedMoney : 1;
  const end = (z: number) => Math.round(expected * shift * Math.exp(z * spread - own / 2));
  return { low95: end(ENDS.low95), low80: end(ENDS.low80), high80: end(ENDS.high80), high95: end(ENDS.high95) };
}

function endsOf({ low95, low80, high80, high95 }: Omit<Interval, 'median'>): Omit<Interval, 'median'> {
  return { low95, low80, high80, high95 };
}
