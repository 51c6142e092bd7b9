import { addDays, id, sql } from '@perennial/engine';
import { customerStates } from '@perennial/engine/storage';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lake, makeLake, server } from './lake.ts';

// Weeks of one customer, decades of another, the largest amount that there is room for.
const order = fc.record({
  customer: fc.integer({ min: 1, max: 40 }).map((n) => `c${n}`),
  day: fc.oneof(
    fc.integer({ min: 0, max: 30 }),
    fc.integer({ min: 19_700, max: 19_760 }),
    fc.integer({ min: 0, max: 65_535 }),
  ),
  second: fc.constantFrom(0, 1, 43_200, 86_399),
  amount: fc.oneof(fc.integer({ min: 0, max: 2 ** 30 }), fc.constantFrom(0, 1, 2 ** 47 - 1)),
});

describe.skipIf(!server)('states of customers on a cluster', () => {
  let lake: Lake;
  beforeAll(async () => {
    lake = await makeLake();
  });
  afterAll(() => lake?.remove());

  it('are what the days put together are, wherever they lie', async () => {
    const [orders = []] = fc.sample(fc.array(order, { minLength: 400, maxLength: 400 }), { numRuns: 1, seed: 1 });
    await lake.load('some', {
      customer: ['varchar', orders.map(({ customer }) => customer)],
      ordered_at: [
        'timestamp(3)',
        orders.map(
          ({ day, second }) => `${addDays('1970-01-01', day)} ${new Date(second * 1000).toISOString().slice(11, 19)}`,
        ),
      ],
      amount: ['bigint', orders.map(({ amount }) => amount)],
    });
    const byDay = sql`
with days as (select customer, cast(ordered_at as date) as day, sum(amount) as amount, count(*) as orders from ${id('some')} group by 1, 2)
select customer, min(day) as first_day, max(day) as last_day, count(*) as transactions, cast(sum(amount) as bigint) as money,
  count(case when amount > 0 then 1 end) as paid, coalesce(sum(case when amount > 0 then floor(${2 ** 20} * ln(amount) + ${0.5}) end), 0) / ${2 ** 20} as log_money,
  cast(sum(orders) as bigint) as orders
from days group by customer`;
    const states = (query: typeof byDay) =>
      lake.trino.rows(sql`select customer, first_day, last_day, transactions, money, paid, log_money, orders
        from (${query}) as states order by customer`);
    expect(await states(await customerStates(lake.trino, { orders: id('some') }))).toEqual(await states(byDay));
  });

  it.each([
    ['more money than there is room for', 2 ** 47, '2025-01-01 00:00:00'],
    ['money given back', -1, '2025-01-01 00:00:00'],
    ['a day beyond the last', 1, '2150-01-01 00:00:00'],
  ])('are not made up of an order of %s', async (_, amount, at) => {
    const orders = sql`(select 'c' as customer, cast(${at} as timestamp) as ordered_at, cast(${amount} as bigint) as amount) as one`;
    await expect(lake.trino.rows(await customerStates(lake.trino, { orders }))).rejects.toThrow(
      'an order of more than 140 billion',
    );
  });
});
