import { makeTemporary, sql } from '@perennial/engine';
import { duckdbDialect, openDuckDB } from '@perennial/engine/duckdb';
import { createTables } from '@perennial/engine/storage';
import { trinoDialect } from '@perennial/engine/trino';
import { expect, it } from 'vitest';
import { subscriberOrders } from '../../src/subscriptions/read-subscriber-orders.ts';
import { SHARED_PAYMENTS, togetherTop, togetherTotals } from '../../src/subscriptions/read-together.ts';
import { gapsQuery, isContractLikely, readRegularity } from '../../src/subscriptions/regularity.ts';
import { SCORES_OF_SUBSCRIPTIONS } from '../../src/subscriptions/score-file.ts';

const dialects = [duckdbDialect, trinoDialect('tmp_')];
const queries = {
  gaps: gapsQuery('2025-06-30'),
  'orders of subscribers': subscriberOrders('2025-06-30'),
  'together, totals': togetherTotals(),
  'together, top': togetherTop(100),
};

it.each(Object.entries(queries))('%s is rendered for both engines', (_, query) => {
  for (const dialect of dialects) expect(query.render(dialect)).toMatchSnapshot(dialect.name);
});

it('adds up the customers of both, whoever they are in', async () => {
  const connection = await openDuckDB(':memory:', { threads: 1 });
  await makeTemporary(
    connection,
    SCORES_OF_SUBSCRIPTIONS,
    sql`select * from (values ('ada', 10.5), ('ada', 2), ('bob', 1)) as v (customer, expected_money)`,
  );
  await connection.execute(
    sql`create table scores as select * from (values ('ada', 8, 7.25), ('cyd', 9, 3)) as v (customer, historic_value, expected_money)`,
  );
  // A quarter of what Ada's orders brought were payments of subscriptions.
  await makeTemporary(
    connection,
    SHARED_PAYMENTS,
    sql`select * from (values ('ada', cast(2 as double))) as v (customer, money)`,
  );
  expect(await connection.rows(togetherTotals())).toEqual([{ customers: 3, customers_of_both: 1, shared: 7.25 / 4 }]);
  expect(await connection.rows(togetherTop(2))).toEqual([
    { customer: 'ada', orders: 7.25, shared: 7.25 / 4, subscriptions: 12.5 },
    { customer: 'cyd', orders: 3, shared: 0, subscriptions: 0 },
  ]);
  connection.close();
});

it.each([
  [
    'monthly on the day, the same each time',
    (i: number) => ({ at: Date.UTC(2025, i, 31 - (i % 3)), amount: 2900 }),
    true,
  ],
  ['monthly, and different each time', (i: number) => ({ at: Date.UTC(2025, i, 5), amount: 2900 + 37 * i }), false],
  [
    'every nine to fifty days',
    (i: number) => ({ at: Date.UTC(2025, 0, 5 + 20 * i + ((i * 29) % 40)), amount: 2900 }),
    false,
  ],
] as const)('a contract is likely or not: %s', async (_, payment, likely) => {
  const connection = await openDuckDB(':memory:', { threads: 1 });
  await createTables(connection);
  for (let customer = 0; customer < 8; customer++)
    for (let i = 0; i < 6; i++) {
      const { at, amount } = payment(i);
      const day = new Date(at).toISOString().slice(0, 10);
      await connection.execute(
        sql`insert into orders by name select ${`c${customer}`} as customer, cast(${day} as timestamp) as ordered_at, ${amount} as amount, 0 as refunded, 1 as source`,
      );
    }
  expect(isContractLikely(await readRegularity(connection, '2026-01-01'))).toBe(likely);
  connection.close();
});
