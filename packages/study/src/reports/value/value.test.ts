import { sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { describe, expect, it } from 'vitest';
import { demo, hasRetail, onlineRetail, sum } from '../../../test/reports/reported.ts';
import { binEdges, logBin } from './bins.ts';

describe.each([
  ['the demo', demo, true],
  ['Online Retail', onlineRetail, hasRetail],
])('the values of %s', (_, business, isThere) => {
  it.skipIf(!isThere)('add up to the record, however they are cut', async () => {
    const { report, record, transactions, returned } = await business();
    const { expected, historic, density, pastFuture, totals } = report.reports.value;
    const ofCustomers = sum(returned, ([customer, rows]) =>
      transactions.has(customer) ? sum(rows, ({ money }) => money) : 0,
    );
    const everything = sum(transactions.values(), (mine) => sum(mine, ({ money }) => money)) - ofCustomers;
    expect(totals).toEqual({
      customers: record.base.customers,
      expected: record.value.expectedMoney,
      historic: everything,
    });
    for (const cut of [expected, historic, density, pastFuture])
      expect(sum<{ customers: number }>(cut, ({ customers }) => customers)).toBe(record.base.customers);
    expect(sum(expected, ({ money }) => money)).toBe(record.value.expectedMoney);
    expect(sum(density, ({ money }) => money)).toBe(everything);
    expect(sum(historic, ({ money }) => money)).toBe(everything);
    expect(density.every(({ aliveFrom, aliveTo }) => aliveFrom >= 0 && aliveTo <= 1)).toBe(true);
  });

  it.skipIf(!isThere)('are as concentrated as the record says', async () => {
    const { report, record } = await business();
    const { lorenz } = report.reports.value;
    expect(lorenz).toHaveLength(101);
    expect(lorenz.at(-1)).toEqual({ customers: 1, expected: 1, historic: expect.closeTo(1, 12) });
    for (const { top, expected, historic } of record.concentration) {
      // The record interpolates at the threshold where the share is no whole number of customers.
      expect(lorenz[top]?.expected).toBeCloseTo(expected, 3);
      expect(lorenz[top]?.historic).toBeCloseTo(historic, 3);
    }
  });

  it.skipIf(!isThere)('list the best as the record does, and the least with the best lost first', async () => {
    const { report, record } = await business();
    const { top, bottom } = report.reports.value;
    expect(top.slice(0, record.top.length)).toMatchObject(record.top.map((line) => ({ ...line })));
    expect(top).toHaveLength(100);
    expect(bottom).toHaveLength(100);
    for (let i = 1; i < 100; i++) {
      expect(top[i]?.expectedMoney).toBeLessThanOrEqual(top[i - 1]?.expectedMoney ?? 0);
      const [a, b] = [bottom[i - 1], bottom[i]];
      expect(b?.expectedMoney).toBeGreaterThanOrEqual(a?.expectedMoney ?? 0);
      if (a?.expectedMoney === b?.expectedMoney) expect(b?.historic).toBeLessThanOrEqual(a?.historic ?? 0);
    }
  });
});

it('puts every value into the bin whose edges hold it', async () => {
  const connection = await openDuckDB(':memory:');
  const values = [-5, 0, 1, 9, 10, 99, 100, 1000, 123_456, 999_999, 1_000_000, 10 ** 12];
  for (const perDecade of [4, 8]) {
    const bins = await connection.rows<{ v: number; bin: number }>(
      sql`select v, ${logBin(sql`v`, perDecade)} as bin from (select unnest(${{ render: () => `[${values.map((v) => `${v}::bigint`).join(', ')}]` }}) as v)`,
    );
    for (const { v, bin } of bins) {
      const { from, to } = binEdges(bin, perDecade);
      expect(v < to && (v >= from || v < 1), `${v} in [${from}, ${to})`).toBe(true);
    }
  }
  connection.close();
});
