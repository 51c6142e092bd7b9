import { sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { createTables, makeStates, orderFigures } from '@perennial/engine/storage';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { allOrders, summarise } from './summarise.ts';

let connection: Awaited<ReturnType<typeof openDuckDB>>;
beforeEach(async () => {
  connection = await openDuckDB(':memory:', { threads: 1 });
  await createTables(connection);
});
afterEach(() => connection.close());

type Order = readonly [customer: string, orderedAt: string, amount: number];

const orders: readonly Order[] = [
  ['ann', '2025-01-01 08:00:00', 500],
  ['ann', '2025-01-05 09:00:00', 700],
  ['ann', '2025-02-01 10:00:00', 300],
  ['bob', '2025-01-03 08:00:00', 900],
  ['bob', '2025-01-07 09:00:00', 400],
  ['bob', '2025-01-09 10:00:00', 100],
];

async function store(all: readonly Order[]): Promise<void> {
  await connection.execute(sql`delete from orders`);
  for (const [customer, orderedAt, amount] of all)
    await connection.execute(
      sql`insert into orders (customer, ordered_at, amount, refunded, source) values (${customer}, cast(${orderedAt} as timestamp), ${amount}, 0, 1)`,
    );
  await makeStates(connection);
}

async function figuresOf(all: readonly Order[]) {
  await store(all);
  return orderFigures(connection);
}

it('tell days, number and a fingerprint that is the same in whatever sequence', async () => {
  const figures = await figuresOf(orders);
  expect(figures).toMatchObject({ first: '2025-01-01', last: '2025-02-01', orders: 6 });
  expect(await figuresOf(orders.toReversed())).toEqual(figures);
  expect(await figuresOf([])).toBeNull();
});

const changed = (place: number, change: (order: Order) => Order) =>
  orders.map((order, i) => (i === place ? change(order) : order));

it.each([
  ['an order more', [...orders, ['bob', '2025-01-20 10:00:00', 1] as const]],
  ['an order less', orders.slice(1)],
  ['an order twice', [...orders, orders[1]!]],
  ['a second later', changed(1, ([who, , amount]) => [who, '2025-01-05 09:00:01', amount])],
  ['a cent more', changed(1, ([who, when, amount]) => [who, when, amount + 1])],
  ['another customer', changed(1, ([, when, amount]) => ['bob', when, amount])],
  ['another name', orders.map(([who, when, amount]): Order => [who === 'ann' ? 'eve' : who, when, amount])],
])('give another fingerprint for %s', async (_, other) => {
  const { fingerprint } = (await figuresOf(orders))!;
  expect((await figuresOf(other))!.fingerprint).not.toBe(fingerprint);
});

it('are as of a day those of the orders until its end', async () => {
  const asOf = '2025-01-07';
  await store(orders);
  const { states } = await summarise(connection, allOrders, asOf, 'customers until then', 100);
  const seen = await orderFigures(connection, { states, until: asOf });
  expect(seen).toMatchObject({ last: asOf, orders: 4 });
  expect(await figuresOf(orders.filter(([, when]) => when < '2025-01-08'))).toEqual(seen);
});
