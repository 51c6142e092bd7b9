import { operationalTime, purchaseModel, recentLevel } from '@perennial/models';
import { describe, expect, it } from 'vitest';
import { recentLevelOf } from './recent-level.ts';

const model = purchaseModel('mbg-nbd');
const parameters = { r: 0.7, alpha: 45, a: 0.8, b: 2.5 };
const asOf = 20_000;
const days = { tx: Int32Array.of(50, 300), T: Int32Array.of(100, 500) };
const money = Float64Array.of(900, 800);
const rows = { ...days, x: Int32Array.of(1, 2), count: Float64Array.of(30, 40), money, moneySquared: money };
const time = operationalTime({ asOf, season: null, pace: 1 });
const summaries = { rows, days, time };
/** One transaction a day, and what else is said. */
const trade = (firstDay: number, others: Readonly<Record<number, number>> = {}) => ({
  firstDay,
  transactions: Float64Array.from({ length: asOf + 100 - firstDay }, (_, i) => others[firstDay + i] ?? 1),
});

describe('the level of a business', () => {
  it('is of the year up to the as-of day, without first transactions, whatever lies before or after it', () => {
    const level = recentLevelOf(model, parameters, summaries, trade(asOf - 499));
    expect(level).toBe(recentLevel(model, parameters, rows, time, 365 - 30));
    const outside = { [asOf - 365]: 900, [asOf + 1]: 900 };
    expect(recentLevelOf(model, parameters, summaries, trade(asOf - 499, outside))).toBe(level);
    const within = { [asOf - 364]: 900, [asOf]: 900 };
    expect(recentLevelOf(model, parameters, summaries, trade(asOf - 499, within))).toBeGreaterThan(level!);
  });

  it('is not known within the first year', () => {
    expect(recentLevelOf(model, parameters, summaries, trade(asOf - 363))).toBeNull();
    expect(recentLevelOf(model, parameters, summaries, trade(asOf - 364))).not.toBeNull();
    expect(recentLevelOf(model, parameters, summaries, null)).toBeNull();
  });
});
