import { describe, expect, it } from 'vitest';
import { tradeOf } from './trade-by-day.ts';

const days = 200;
const first = 20_000;
const day = Int32Array.from({ length: days }, (_, i) => first + i);

describe('transactions by day', () => {
  it('are those that were counted, and none on a day without orders', () => {
    const some = { day: Int32Array.of(5, 8), orders: Float64Array.of(3, 2), transactions: Float64Array.of(2, 2) };
    expect(tradeOf(some, 1)).toEqual({ firstDay: 5, transactions: Float64Array.of(2, 0, 0, 2) });
    const none = { day: new Int32Array(), orders: new Float64Array(), transactions: new Float64Array() };
    expect(tradeOf(none, 8).transactions.reduce((sum, each) => sum + each, 0)).toBe(0);
  });

  it('are orders less the share of those merged where only some days were counted, as that share is in their season', () => {
    const orders = Float64Array.from(day, (at) => 1000 + 300 * Math.sin(at / 20) + (at % 7 === 0 ? 200 : 0));
    const share = (at: number) => (at < first + 100 ? 0.9 : 0.6);
    const transactions = Float64Array.from(day, (at, i) => (at % 8 === 0 ? share(at) * orders[i]! : 0));
    const trade = tradeOf({ day, orders, transactions }, 8).transactions;
    for (const i of [0, 1, 50, 65, 140, 199]) expect(trade[i]! / orders[i]!).toBeCloseTo(share(day[i]!), 12);
    expect(trade[100]! / orders[100]!).toBeGreaterThanOrEqual(0.6);
    expect(trade[100]! / orders[100]!).toBeLessThan(0.9);
  });
});
