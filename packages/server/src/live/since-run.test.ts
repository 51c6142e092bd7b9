import { describe, expect, it } from 'vitest';
import type { LiveOrder } from './live-orders.ts';
import type { History } from './scorer.ts';
import { sinceRun } from './since-run.ts';

const at = (text: string) => Date.parse(text);
const kept: History = { first: at('2025-11-01'), last: at('2026-01-10'), transactions: 2, orders: 3, money: 100 };
const read = { asOf: '2026-01-10', timeZone: 'UTC', upTo: 50 };
const order = (id: string, time: string, seq: number | null, backSince = 0): LiveOrder => ({
  ...{ id, at: at(time), account: null, seq, net: 30 - backSince, backSince, numbers: [id] },
});
const days = new Map([
  ['a', '2025-11-01'],
  ['b', '2026-01-10'],
]);
const since = (orders: readonly LiveOrder[], known: ReadonlyMap<string, string> | null = days, by = read) =>
  sinceRun(kept, orders, by, async () => known);

describe('what a run knows, with what came since', () => {
  it('has an order of the days of the run once, where the run has read it', async () => {
    expect(await since([order('b', '2026-01-10T09:00Z', 50), order('c', '2026-01-09T09:00Z', null)])).toEqual(kept);
  });

  it('has an order that came after the run was made, whenever it was made', async () => {
    expect(await since([order('late', '2025-10-01T09:00Z', 51)])).toEqual({
      ...{ first: at('2025-10-01T09:00Z'), last: kept.last, transactions: 3, orders: 4, money: 130 },
    });
  });

  it('has it once where a file has told the run of it', async () => {
    expect(await since([order('b', '2026-01-10T09:00Z', 51)])).toEqual(kept);
  });

  it('counts orders of a day as one purchase, with those of the run', async () => {
    const found = await since([order('x', '2026-01-10T09:00Z', 51), order('y', '2025-12-01T09:00Z', 52)]);
    expect(found).toMatchObject({ transactions: 3, orders: 5, money: 160 });
  });

  it('leaves such an order to the next run where nobody can tell whether this one has it', async () => {
    expect(await since([order('late', '2025-12-01T09:00Z', 51)], null)).toEqual(kept);
  });

  it('has orders of later days, although they had been told of', async () => {
    expect(await since([order('next', '2026-01-11T09:00Z', 20)])).toMatchObject({ orders: 4, money: 130 });
  });

  it('takes off what was given back since, and of other orders all that was', async () => {
    expect(await since([order('b', '2026-01-10T09:00Z', 50, 12)])).toEqual({ ...kept, money: 88 });
    expect(await since([order('late', '2026-01-09T09:00Z', 51, 12)])).toMatchObject({ orders: 4, money: 118 });
  });

  it('counts no order of value zero, and none that was given back in full', async () => {
    const [late, free] = [
      order('late', '2026-01-09T09:00Z', 51, 30),
      { ...order('free', '2026-01-11T09:00Z', 51), net: 0 },
    ];
    expect(await since([late, free])).toEqual(kept);
    expect(await sinceRun(null, [late, free], read, async () => null)).toBeNull();
    const back = [order('a', '2025-11-01T09:00Z', 40, 30), order('b', '2026-01-10T09:00Z', 50, 30)];
    expect(await since(back)).toMatchObject({ orders: 1, transactions: 1, money: 40 });
    const only = { ...kept, orders: 2, money: 60 };
    expect(await sinceRun(only, back, read, async () => days)).toBeNull();
    const next = order('next', '2026-01-11T09:00Z', 60);
    expect(await sinceRun(only, [...back, next], read, async () => days)).toMatchObject({ orders: 1, money: 30 });
  });

  it('ends the days of the run where the business ends them', async () => {
    const inNewYork = { ...read, timeZone: 'America/New_York' };
    const evening = order('b', '2026-01-11T02:00Z', 50);
    expect(await since([evening], days, inNewYork)).toEqual(kept);
    expect(await since([evening])).toMatchObject({ orders: 4 });
    expect(
      await since([order('n', '2026-01-10T23:30Z', 50)], days, { ...read, timeZone: 'Europe/Warsaw' }),
    ).toMatchObject({
      orders: 4,
    });
  });

  it('is all that came as events where the run knows nothing', async () => {
    const orders = [order('b', '2026-01-10T09:00Z', 20), order('c', '2026-01-10T10:00Z', 60, 5)];
    expect(await sinceRun(null, orders, read, async () => null)).toMatchObject({
      ...{ transactions: 1, orders: 2, money: 55 },
    });
    expect(await sinceRun(null, [], read, async () => null)).toBeNull();
  });
});
