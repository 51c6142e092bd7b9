import type { Ahead, NewcomerMonth } from './base-result.ts';

/** What some customers are expected to bring in a time: days with an order, and money in minor units. */
export interface Brings {
  readonly transactions: number;
  readonly money: number;
}

/** A month of the base under a plan of acquisition. */
export interface MonthAhead {
  readonly lastDay: string;
  /** Acquired in the month. */
  readonly acquired: number;
  readonly existing: Brings;
  readonly toCome: Brings;
  readonly both: Brings;
}

const DAYS_PER_MONTH = 365.25 / 12;

/**
 * The base month by month where so many customers are acquired a month of 365.25/12 days: today's as they are forecast, and those to come, of whom those of each month go
 * on by month of age as a newcomer does,
 *
 *     toCome(t) = acquired · (m₀ + s(t) · Σ mₐ, a = 1 … t)
 *
 * where s(t) is the season of the month: it moves orders after the first month, while as many are acquired in every month. Null where customers are acquired and nothing is known of what one brings.
 */
export function followBase({ existing, newcomer, monthDays }: Ahead, perMonth: number): readonly MonthAhead[] | null {
  if (newcomer === null && perMonth > 0) return null;
  const acquired = (perMonth * monthDays) / DAYS_PER_MONTH;
  const [first, ...later] = newcomer?.months ?? [];
  return existing.map(({ lastDay, season, transactions, money }, t) => {
    const toCome = {
      transactions: acquired * upTo('transactions', first, later.slice(0, t), season),
      money: Math.round(acquired * upTo('money', first, later.slice(0, t), season)),
    };
    return {
      lastDay,
      acquired,
      existing: { transactions, money },
      toCome,
      both: added([{ transactions, money }, toCome]),
    };
  });
}

/** What customers acquired at an even pace bring in a month: those of that month, and those of so many months before it. */
function upTo(
  of: keyof Brings,
  first: NewcomerMonth | undefined,
  later: readonly NewcomerMonth[],
  season: number,
): number {
  return (first?.[of] ?? 0) + season * later.reduce((sum, month) => sum + month[of], 0);
}

/** All of some together. */
export function added(parts: readonly Brings[]): Brings {
  return parts.reduce(
    (sum, part) => ({ transactions: sum.transactions + part.transactions, money: sum.money + part.money }),
    { transactions: 0, money: 0 },
  );
}
