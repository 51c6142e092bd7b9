import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDuckDB } from '@perennial/engine';
import { expect, it } from 'vitest';
import { bothSides, testWorkspace } from './import-files.ts';

/** More rows than are looked at before names are taken as they are written; the last ones are not as they should be. */
const ROWS = 100_200;

it('cleans names that turn out to need it only after all rows are in, and counts nothing twice', async () => {
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
