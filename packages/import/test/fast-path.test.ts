import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDuckDB } from '@perennial/engine/duckdb';
import { expect, it } from 'vitest';
import { bothSides, testWorkspace } from './import-files.ts';

/** The last ones have names that need cleaning. */
const ROWS = 100_200;

it('cleans names wherever they stand, and counts nothing twice', async () => {
  const workspace = await testWorkspace();
  const file = join(workspace.folder, 'made.parquet');
  const writer = await openDuckDB(':memory:', { threads: 1 });
  await writer.execute({
    render: () => `copy (
      select case when n <= ${ROWS - 200} then concat('c', n % 5000) when n % 2 = 0 then ' c7 ' else 'Ann@Example.com' end as customer_id,
        timestamp '2025-01-01' + to_minutes(n) as ordered_at, cast(case when n = ${ROWS} then -5 else 10 end as decimal(12, 2)) as amount
      from range(1, ${ROWS + 1}) as rows(n)) to '${file}' (format parquet)`,
  });
  writer.close();
  const outcome = await workspace.import({ 'orders.parquet': readFileSync(file) });
  const { source, explained } = bothSides(outcome.reconciliation);
  expect(explained).toEqual(source);
  expect(outcome).toMatchObject({ newOrders: ROWS - 1, newCustomers: 5001, newMoney: (ROWS - 1) * 1000 });
  expect(outcome.reconciliation).toMatchObject({ used: { customers: 5001 }, source: { customers: 5001, rows: ROWS } });
  const customers = "customer in ('c7', 'ann@example.com')";
  expect(
    await workspace.rows(`select customer, count(*) as orders from orders where ${customers} group by 1 order by 1`),
  ).toEqual([
    { customer: 'ann@example.com', orders: 100 },
    { customer: 'c7', orders: 20 + 99 },
  ]);
  expect(await workspace.rows('select customer, amount from returns')).toEqual([{ customer: 'c7', amount: 500 }]);
  const inStates = await workspace.rows(`select customer, orders from states where ${customers} order by 1`);
  expect(inStates).toEqual([
    { customer: 'ann@example.com', orders: 100 },
    { customer: 'c7', orders: 119 },
  ]);
  workspace.close();
});

it.each(['integer', 'usmallint', 'bigint', 'ubigint'])(
  'reads customers of type %s as it reads texts, and 0 as nobody',
  async (type) => {
    const asked = async (customers: string) => {
      const workspace = await testWorkspace();
      const file = join(workspace.folder, 'made.parquet');
      const writer = await openDuckDB(':memory:', { threads: 1 });
      await writer.execute({
        render: () => `copy (
          select cast(n % 4 as ${customers}) as customer_id, timestamp '2025-01-01' + to_days(n) as ordered_at,
            cast(case when n = 10 then -3 else 10 end as decimal(12, 2)) as amount
          from range(1, 13) as rows(n)) to '${file}' (format parquet)`,
      });
      writer.close();
      const outcome = await workspace.import({ 'orders.parquet': readFileSync(file) });
      const contents = {
        orders: await workspace.orders(),
        rejected: (await workspace.rejected()).map(({ reason }) => reason),
        returns: await workspace.rows('select customer, amount from returns'),
        states: await workspace.rows('select * from states order by customer'),
        reconciliation: outcome.reconciliation,
      };
      workspace.close();
      return contents;
    };
    const numbers = await asked(type);
    expect(numbers).toEqual(await asked('varchar'));
    expect(numbers.rejected).toEqual(['guest', 'guest', 'guest']);
    expect(numbers.returns).toEqual([{ customer: '2', amount: 300 }]);
  },
);
