import { day, sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { addOrders, createTables, customerStates } from '@perennial/engine/storage';
import { expect, it } from 'vitest';
import { type CostSettings, noCosts } from '../costs/cost-settings.ts';
import { newCustomers } from '../costs/first-orders.ts';
import { matchSpend } from '../costs/match-spend.ts';
import type { CostsRecord } from '../record/costs-record.ts';
import { customerSummary } from '../summarise/customer-summary.ts';
import { customerCosts } from './customer-costs.ts';
import { prepareCosts } from './prepare-costs.ts';

/** customer, day, amount, cost of goods, channel; money in cents. */
const ORDERS = [
  ['ada', '2024-01-05', 10_000, 4_000, 'Google / CPC'],
  ['ada', '2024-02-20', 5_000, null, null],
  ['bob', '2024-01-31', 3_333, null, 'google'],
  ['cid', '2024-02-01', 2_001, 2_500, 'email'],
  ['dan', '2024-03-10', 7_777, null, 'google'],
] as const;

const always = <Value>(value: Value) => [{ from: null, value }];

async function prepared(
  settings: Partial<CostSettings>,
  spend: readonly (readonly [string, string, string, number])[] = [],
  returned = 333,
) {
  const connection = await openDuckDB(':memory:');
  await createTables(connection);
  for (const [customer, date, amount, cost, channel] of ORDERS)
    await addOrders(
      connection,
      sql`select null as order_id, ${customer} as customer, cast(${date} as timestamp) as ordered_at, ${amount} as amount, 0 as refunded,
        ${cost} as cost, ${channel} as channel, 1 as source`,
    );
  await connection.execute(
    sql`insert into returns values (null, 'bob', timestamp '2024-02-02 00:00:00', ${returned}, 1)`,
  );
  for (const [date, channel, campaign, amount] of spend)
    await connection.execute(
      sql`insert into acquisition_spend values (${day(date)}, ${channel}, ${campaign}, ${amount})`,
    );
  const asOf = '2024-03-31';
  const byCustomer = sql`(${customerSummary(sql`(${await customerStates(connection)})`, day(asOf))})`;
  const known = { ...noCosts('EUR'), ...settings };
  const record = {
    spend: await matchSpend(connection, known, { first: '2024-01-05', asOf }, () => newCustomers(connection, asOf)),
  };
  const costs = { settings: known, fingerprint: 'some', record: record as CostsRecord };
  const found = await prepareCosts({
    connection,
    ledger: connection,
    costs,
    asOf,
    firstOrder: '2024-01-05',
    byCustomer,
    active: 2,
    transactions: 5,
    minorPerUnit: 100,
  });
  const rows = await connection.rows<Record<string, number | string>>(
    sql`select * from ${customerCosts} as c order by customer`,
  );
  const of = (line: string) => rows.map((row) => row[line]);
  return { found, of, close: () => connection.close() };
}

it('takes goods from the orders, else from the margin in force on their day, and gives back what came back', async () => {
  const margin = [
    { from: null, value: 0.4 },
    { from: '2024-02-01', value: 0.5 },
  ];
  const { found, of } = await prepared({ margin });
  // bob: 60 % of 33.33 is 20.00; a tenth of it came back (333 of 3,333).
  expect(of('goods')).toEqual([4_000 + 2_500, Math.round(2_000 * (1 - 333 / 3_333)), 2_500, 3_889]);
  expect(found.goods).toEqual({ byOrder: 12_001, byMargin: 16_110, unknown: 0 });
  expect(found.lines).toEqual(['goods']);
});

it('leaves the margin of everything that it is set to, also where a customer gave back more than they bought', async () => {
  const { of, found } = await prepared({ margin: always(0.4) }, [], 10_000);
  const byMargin = Math.round(3_333 * 0.6);
  const usual = (4_000 + 3_000 + byMargin + 2_500 + 4_666) / (15_000 + 3_333 + 2_001 + 7_777);
  expect(of('goods')[1]).toBe(Math.round(-(10_000 - 3_333) * usual));
  expect(found.goods.unknown).toBe(0);
});

it('takes goods that nothing is known of for what the others cost, and says how much that is', async () => {
  const { found, of } = await prepared({});
  const share = 6_500 / 12_001;
  expect(of('goods')).toEqual([
    Math.round(4_000 + 5_000 * share),
    Math.round(3_333 * share * (1 - 333 / 3_333)),
    2_500,
    Math.round(7_777 * share),
  ]);
  expect(found.goods.unknown).toBe(16_110);
});

it('charges payments, parcels and keeping by the values of the day, to the cent', async () => {
  const { found, of } = await prepared({
    fees: [{ from: null, value: { share: 0.014, fixed: 25 } }],
    shipping: [{ from: '2024-02-01', value: 390 }],
    retention: [{ name: 'points', perOrder: always(10), share: always(0.01) }],
  });
  expect(of('fees')).toEqual([140 + 70 + 50, 47 + 25, 28 + 25, 109 + 25]);
  expect(of('shipping')).toEqual([390, 0, 390, 390]);
  expect(of('retention')).toEqual([150 + 20, 33 + 10, 20 + 10, 78 + 10]);
  expect(found.law.rates).toMatchObject([
    { line: 'fees', ofMoney: 0.014, perTransaction: 0.25 },
    { line: 'shipping', ofMoney: 0, perTransaction: 3.9 },
    { line: 'retention', ofMoney: 0.01, perTransaction: 0.1 },
  ]);
});

it('shares spend among the new customers of its channel and month, and loses no cent of what it cannot', async () => {
  const { found, of } = await prepared({ channels: { 'Google Ads': ['google', 'Google / CPC'] } }, [
    ['2024-01-10', 'Google Ads', 'brand', 1_000],
    ['2024-01-20', 'Google Ads', 'shopping', 501],
    ['2024-02-20', 'Google Ads', 'shopping', 700],
    ['2024-03-20', 'TikTok', '', 90],
    ['2024-04-20', 'Google Ads', 'shopping', 5_000],
  ]);
  expect(of('acquisition')).toEqual([751, 750, 0, 0]);
  expect(found.acquisition).toEqual({
    spend: 7_291,
    matched: 1_501,
    customers: 2,
    isBlended: false,
    unmatched: [
      { reason: 'unknown-channel', channels: ['TikTok'], money: 90 },
      { reason: 'no-new-customers', channels: [], money: 700 },
      { reason: 'outside', channels: [], money: 5_000 },
    ],
  });
});

it('shares indirect costs by the rule of each, month by month, and adds up to the cent', async () => {
  const rent = { name: 'rent', monthly: [{ from: '2024-01-01', value: 10_000 }], periods: [] };
  for (const by of ['order', 'customer', 'revenue'] as const) {
    const { found, of } = await prepared({ indirect: [{ ...rent, by }] });
    const given = of('indirect') as number[];
    // January from the first order on: 27 of 31 days.
    const january = Math.round((10_000 * 27) / 31);
    expect(given.reduce((sum, each) => sum + each, 0) + found.unallocated).toBe(january + 20_000);
    const expected = {
      order: [january / 2 + 5_000, january / 2, 5_000, 10_000],
      customer: [january / 2 + 10_000 / 3 + 2_500, january / 2 + 10_000 / 3 + 2_500, 10_000 / 3 + 2_500, 2_500],
      revenue: [
        (january * 10_000) / 13_333 + (10_000 * 5_000) / 7_001,
        (january * 3_333) / 13_333,
        (10_000 * 2_001) / 7_001,
        10_000,
      ],
    }[by];
    given.forEach((each, i) => {
      expect(Math.abs(each - expected[i]!), by).toBeLessThanOrEqual(1);
    });
  }
});
