import { day, sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { createTables, customerStates } from '@perennial/engine/storage';
import { gammaGammaOfMeans } from '@perennial/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cdnowSample, hasData } from '../../test/cdnow.ts';
import { customerSummary } from './customer-summary.ts';
import { allOrders, summarise } from './summarise.ts';

const round = (log: number) => Math.round(log * 1e4) / 1e4;

describe('customer summary', () => {
  it('merges a day, leaves transactions of no money out of the logarithms, and stops at the as-of day', async () => {
    const connection = await openDuckDB(':memory:');
    await createTables(connection);
    await connection.execute(sql`insert into orders (customer, ordered_at, amount, refunded, source) values
      ('a', timestamp '2024-01-01 08:00:00', 100, 0, 1), ('a', timestamp '2024-01-01 23:59:59', 50, 0, 1),
      ('a', timestamp '2024-01-11 10:00:00', 300, 0, 1), ('a', timestamp '2024-01-11 11:00:00', 100, 0, 1),
      ('a', timestamp '2024-01-21 10:00:00', 200, 0, 2), ('a', timestamp '2024-02-01 10:00:00', 999, 0, 1),
      ('b', timestamp '2024-01-31 23:59:59', 70, 0, 1),
      ('d', timestamp '2024-01-29 00:00:00', 0, 0, 1), ('d', timestamp '2024-01-30 00:00:00', 0, 0, 1), ('d', timestamp '2024-01-31 00:00:00', 0, 0, 1),
      ('d', timestamp '2024-01-31 01:00:00', 40, 0, 1), ('c', timestamp '2024-02-01 00:00:00', 70, 0, 1)`);
    const ask = async (lastSource = 2) => {
      const where = sql`cast(ordered_at as date) <= ${day('2024-01-31')} and source <= ${lastSource}`;
      const states = await customerStates(connection, { where });
      return connection.rows(sql`select customer, x, tx, age, money, paid, round(log_money, 4) as log_money, orders
        from (${customerSummary(sql`(${states})`, day('2024-01-31'))}) order by customer`);
    };
    expect(await ask()).toEqual([
      {
        customer: 'a',
        x: 2,
        tx: 20,
        age: 30,
        money: 750,
        paid: 3,
        log_money: round(Math.log(150 * 400 * 200)),
        orders: 5,
      },
      { customer: 'b', x: 0, tx: 0, age: 0, money: 70, paid: 1, log_money: round(Math.log(70)), orders: 1 },
      { customer: 'd', x: 2, tx: 2, age: 2, money: 40, paid: 1, log_money: round(Math.log(40)), orders: 4 },
    ]);
    expect(await ask(1)).toMatchObject([
      { customer: 'a', x: 1, tx: 10, age: 30, money: 550, paid: 2 },
      { customer: 'b' },
      { customer: 'd' },
    ]);
    connection.close();
  });
});

describe.skipIf(!hasData)('summary of CDNOW (skipped without the data folder)', () => {
  let connection: Awaited<ReturnType<typeof cdnowSample>>;
  beforeAll(async () => {
    connection = await cdnowSample();
  });
  afterAll(() => connection.close());

  it('has the published counts: 2,357 customers, 2,457 repeat transactions, 1,411 who did not come back', async () => {
    const { rows, spend, customers } = await summarise(connection, allOrders, '1997-09-30', 'calibration', 100);
    const sum = (f: (i: number) => number) => rows.count.reduce((total, n, i) => total + n * f(i), 0);
    expect(customers).toBe(2357);
    expect(sum((i) => rows.x[i]!)).toBe(2457);
    expect(sum((i) => (rows.x[i] === 0 ? 1 : 0))).toBe(1411);
    expect(sum((i) => (rows.T[i]! >= 27 * 7 && rows.T[i]! <= 272 ? 1 : 0))).toBe(2357);
    // Gamma-Gamma of the means of all purchases, as CLVTools fits it with the first one kept.
    const { parameters, logLikelihood } = gammaGammaOfMeans.fit(spend);
    expect(logLikelihood).toBeCloseTo(-9898.450937, 4);
    expect(parameters.p).toBeCloseTo(9.881241, 2);
    expect(parameters.q).toBeCloseTo(3.39875, 3);
    expect(parameters.gamma).toBeCloseTo(7.928587, 2);
  });
});
