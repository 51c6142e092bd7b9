import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDuckDB } from '@perennial/engine';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type TestWorkspace, testWorkspace } from './import-files.ts';

/** Orders whose customers are numbers in a typed file are kept as numbers: nobody may notice but by the clock. */
let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await testWorkspace();
});
afterEach(() => workspace.close());

/** Twelve orders of the customers 0 (nobody), 1, 2 and 3, and a return of 2. */
async function parquet(type: string): Promise<Buffer> {
  const file = join(workspace.folder, 'made.parquet');
  const writer = await openDuckDB(':memory:', { threads: 1 });
  await writer.execute({
    render: () => `copy (
      select cast(n % 4 as ${type}) as customer_id, timestamp '2025-01-01' + to_days(n) as ordered_at,
        cast(case when n = 10 then -3 else 10 end as decimal(12, 2)) as amount
      from range(1, 13) as rows(n)) to '${file}' (format parquet)`,
  });
  writer.close();
  return readFileSync(file);
}

const typeKept = async () => {
  const [row] = await workspace.rows(
    "select data_type as type from duckdb_columns() where table_name = 'order_rows' and column_name = 'customer'",
  );
  return row?.type;
};
const contents = async () => ({
  orders: await workspace.orders(),
  rejected: await workspace.rejected(),
  returns: await workspace.rows('select customer, amount from returns order by all'),
  states: await workspace.rows('select * from states order by customer'),
  digest: await workspace.rows('select cast(sum(hash(customer, ordered_at, amount)) as varchar) as digest from orders'),
});

it.each([
  ['integer', 'INTEGER'],
  ['usmallint', 'INTEGER'],
  ['bigint', 'BIGINT'],
  ['ubigint', 'VARCHAR'],
])('of type %s are kept as %s, and all else is as with texts', async (type, kept) => {
  const outcome = await workspace.import({ 'orders.parquet': await parquet(type) });
  expect(await typeKept()).toBe(kept);
  const asNumbers = await contents();
  expect(asNumbers.returns).toEqual([{ customer: '2', amount: 300 }]);
  expect(asNumbers.rejected.map(({ reason }) => reason)).toEqual(['guest', 'guest', 'guest']);
  const texts = await testWorkspace();
  const other = await texts.import({ 'orders.parquet': await parquet('varchar') });
  const mine = workspace;
  workspace = texts;
  expect(await typeKept()).toBe('VARCHAR');
  expect(await contents()).toEqual(asNumbers);
  expect(other.reconciliation).toEqual(outcome.reconciliation);
  expect(other.figures).toEqual(outcome.figures);
  workspace = mine;
  texts.close();
});

it('make room for names when a later file has some, and for guests', async () => {
  await workspace.import({ 'orders.parquet': await parquet('integer') });
  const later =
    'customer_id,ordered_at,amount\n1,2025-01-02 00:00:00,10\nann,2025-02-01 09:00:00,20\n007,2025-02-02 09:00:00,5\n';
  const outcome = await workspace.import({ 'later.csv': later });
  // The order of customer 1 is the same as in the first file.
  expect(outcome).toMatchObject({ newOrders: 2, newCustomers: 2, newMoney: 2500 });
  expect(await typeKept()).toBe('VARCHAR');
  expect(await workspace.rows('select customer, orders from states order by customer')).toEqual([
    { customer: '007', orders: 1 },
    { customer: '1', orders: 3 },
    { customer: '2', orders: 2 },
    { customer: '3', orders: 3 },
    { customer: 'ann', orders: 1 },
  ]);
  const guests = await workspace.import(
    { 'orders.parquet': await parquet('integer') },
    { rules: { guests: 'single' } },
  );
  expect(guests).toMatchObject({ newOrders: 3, newMoney: 3000 });
});

it('read again under other rules give what those say', async () => {
  await workspace.import({ 'orders.parquet': await parquet('integer') });
  const outcome = await workspace.import(
    { 'orders.parquet': await parquet('integer') },
    { rules: { guests: 'single' } },
  );
  expect(outcome).toMatchObject({ newOrders: 3, newMoney: 3000 });
  expect((await workspace.orders()).length).toBe(11);
  expect(await workspace.rows('select count(*) as n from states')).toEqual([{ n: 6 }]);
});

it('of a later file with order ids join those that are kept', async () => {
  await workspace.import({ 'orders.parquet': await parquet('integer') });
  const writer = join(workspace.folder, 'next.parquet');
  const connection = await openDuckDB(':memory:', { threads: 1 });
  await connection.execute({
    render: () =>
      `copy (select * from (values ('A1', 2::bigint, timestamp '2025-03-01', 10::decimal(12, 2)), ('A2', 9, timestamp '2025-03-02', 20)) as rows(order_id, customer_id, ordered_at, amount)) to '${writer}' (format parquet)`,
  });
  connection.close();
  const outcome = await workspace.import({ 'next-orders.parquet': readFileSync(writer) });
  expect(outcome).toMatchObject({ newOrders: 2, newCustomers: 1, newMoney: 3000 });
  expect(
    await workspace.rows("select customer, orders, money from states where customer in ('2', '9') order by 1"),
  ).toEqual([
    { customer: '2', orders: 3, money: 3000 },
    { customer: '9', orders: 1, money: 2000 },
  ]);
});
