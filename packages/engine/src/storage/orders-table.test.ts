import { beforeEach, expect, it } from 'vitest';
import { openDuckDB, sql } from '../index.ts';
import { addOrders, emptyOrders, ensureOrders, widenOrders } from './orders-table.ts';

let connection: Awaited<ReturnType<typeof openDuckDB>>;
beforeEach(async () => {
  connection = await openDuckDB(':memory:', { threads: 1 });
  return () => connection.close();
});

const order = (
  channel: string,
) => sql`select 'A1' as order_id, 'c' as customer, timestamp '2025-01-01 10:00:00' as ordered_at, 100 as amount,
  7 as refunded, 3 as cost, ${channel} as channel, 1 as source`;
const everything = () =>
  connection.rows(sql`select order_id, customer, amount, refunded, cost, channel, source from orders order by channel`);
const stored = async () =>
  (await connection.rows<{ name: string }>(sql`select column_name as name from (describe order_rows)`)).map(
    ({ name }) => name,
  );

it('keeps every column of the canonical table by default', async () => {
  await ensureOrders(connection);
  await addOrders(connection, order('web'));
  expect(await everything()).toEqual([
    { order_id: 'A1', customer: 'c', amount: 100, refunded: 7, cost: 3, channel: 'web', source: 1 },
  ]);
});

it('shows a column that no source has brought as empty, and stores it once one may', async () => {
  await emptyOrders(connection, { columns: ['channel'], customers: 'varchar' });
  await addOrders(connection, order('web'));
  expect(await stored()).toEqual(['channel', 'customer', 'ordered_at', 'amount', 'source']);
  const first = { order_id: null, customer: 'c', amount: 100, refunded: 0, cost: null, channel: 'web', source: 1 };
  expect(await everything()).toEqual([first]);
  await connection.execute(sql`begin transaction`);
  await widenOrders(connection);
  await addOrders(connection, order('app'));
  await connection.execute(sql`commit`);
  expect(await everything()).toEqual([
    { order_id: 'A1', customer: 'c', amount: 100, refunded: 7, cost: 3, channel: 'app', source: 1 },
    first,
  ]);
});

it('keeps customers as numbers where all are such, shows them as texts, and makes room for a name', async () => {
  const of = (customer: number | string) =>
    sql`select * replace (${customer} as customer) from (${order('web')}) as one`;
  const seen = async () =>
    (await connection.rows(sql`select customer from orders order by 1`)).map((row) => row.customer);
  const typeOf = async () =>
    (await connection.rows(sql`select distinct typeof(customer) as type from order_rows`)).map(({ type }) => type);
  await emptyOrders(connection, { columns: [], customers: 'integer' });
  await addOrders(connection, of(17));
  await addOrders(connection, of('18'));
  expect([await seen(), await typeOf()]).toEqual([['17', '18'], ['INTEGER']]);
  await widenOrders(connection, { columns: [], customers: 'integer' });
  expect(await typeOf()).toEqual(['INTEGER']);
  await widenOrders(connection, { columns: [], customers: 'bigint' });
  await addOrders(connection, of(2 ** 40));
  expect([await seen(), await typeOf()]).toEqual([['1099511627776', '17', '18'], ['BIGINT']]);
  await widenOrders(connection, { columns: [], customers: 'integer' });
  await widenOrders(connection);
  await addOrders(connection, of('007'));
  expect([await seen(), await typeOf()]).toEqual([['007', '1099511627776', '17', '18'], ['VARCHAR']]);
});

it('makes the view again that a killed program did not come to', async () => {
  await emptyOrders(connection, { columns: ['channel'], customers: 'varchar' });
  await addOrders(connection, order('web'));
  await connection.execute(sql`drop view orders`);
  await ensureOrders(connection);
  expect((await everything()).map(({ channel, cost }) => [channel, cost])).toEqual([['web', null]]);
});

it('takes over the table of an earlier version, once', async () => {
  await connection.execute(sql`create table orders (order_id varchar, customer varchar not null, ordered_at timestamp not null,
    amount bigint not null, refunded bigint not null, cost bigint, channel varchar, source integer not null)`);
  await connection.execute(sql`insert into orders ${order('web')}`);
  await ensureOrders(connection);
  await ensureOrders(connection);
  await addOrders(connection, order('app'));
  expect((await everything()).map(({ channel }) => channel)).toEqual(['app', 'web']);
});
