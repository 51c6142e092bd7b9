import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultRules } from '@perennial/import';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readForecastError } from '../src/backtest/forecast-error.ts';
import { forecastColumn, makeForecasts } from '../src/backtest/forecasts.ts';
import { fitStudy } from '../src/fit/fit-study.ts';
import {
  type Backtest,
  backtestWorkspace,
  openWorkspace,
  runStudy,
  type StudyRecord,
  type Workspace,
} from '../src/index.ts';
import { allOrders, summarise } from '../src/summarise/summarise.ts';
import { dataFile, hasData } from './cdnow.ts';

const effects = { now: () => new Date('2026-01-01T12:00:00Z'), progress: { begin: () => {}, end: () => {} } };

/** A wholesaler with an autumn peak, raw as it is: every point forecast of its total is 18 to 43 % low. */
describe.skipIf(!hasData)('Online Retail (skipped without the data folder)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-retail-'));
  let workspace: Workspace;
  let record: StudyRecord;
  let past: Backtest;
  beforeAll(async () => {
    workspace = await openWorkspace(join(folder, 'workspace'), { create: true });
    const files = [dataFile('online_retail_2010_2011.csv.gz')];
    const request = {
      // As the figures found independently were: nothing taken back.
      import: {
        from: { files },
        columns: {},
        rules: { ...defaultRules, negative: 'return' as const },
        timeZone: 'Europe/London',
      },
      cutOffs: 0,
    };
    record = await runStudy(workspace, request, effects);
    past = await backtestWorkspace(workspace, { at: ['2011-08-31'], horizonDays: 100 }, effects);
  });
  afterAll(() => {
    workspace.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('recognises the columns without a word of configuration', () => {
    expect(record.sources[0]?.columns).toEqual({
      order: 'Invoice',
      customer: 'CustomerID',
      date: 'InvoiceDate',
      quantity: 'Quantity',
      price: 'Price',
    });
  });

  it('explains every one of the 541,909 rows and every penny', () => {
    const { source, used, returned, excluded, rounding, repeated } = record.reconciliation;
    const parts = [used, returned, repeated, ...excluded];
    expect(source.rows).toBe(541_909);
    expect(parts.reduce((sum, { rows }) => sum + rows, 0)).toBe(541_909);
    expect(parts.reduce((sum, { money }) => sum + money, rounding)).toBeCloseTo(source.money, 6);
    expect(excluded.find(({ reason }) => reason === 'guest')?.rows).toBe(135_080);
    for (const { examples } of excluded) expect(examples.length).toBeGreaterThan(0);
  });

  it('forecasts 2011-08-31 + 100 days as well as the reference does, per customer', () => {
    const [cutOff] = past.cutOffs;
    expect(cutOff).toMatchObject({ customers: 3317, actualTransactions: 4806 });
    expect(cutOff?.actualMoney).toBeCloseTo(3_032_564.79, 2);
    const used = cutOff?.forecasts.find(({ method }) => method === past.chosen);
    expect(used?.transactions.gini).toBeGreaterThanOrEqual(0.65);
    expect(used?.money.gini).toBeGreaterThanOrEqual(0.66);
    expect(used?.transactions.spearman).toBeCloseTo(0.505, 3);
    // By shares, since the level of all misses the autumn.
    expect(used?.transactions.decileShares).toBeLessThanOrEqual(0.1);
    expect(used?.money.decileShares).toBeLessThanOrEqual(0.15);
  });

  // MAE, RMSE, bias in %, Spearman as another program found them.
  it.each([
    ['past-rate', 'transactions', 0.967, 1.59, -30.0, 0.507],
    ['same-length-past', 'transactions', 0.986, 1.559, -18.5, 0.457],
    ['same-length-past', 'money', 661.9, 3899.4, -32.7, 0.474],
  ] as const)(
    'gives %s the errors in %s that were found independently',
    (method, measure, mae, rmse, bias, spearman) => {
      const error = past.cutOffs[0]?.forecasts.find((each) => each.method === method)?.[measure];
      const digits = measure === 'money' ? 1 : 3;
      expect(error?.meanAbsolute).toBeCloseTo(mae, digits);
      expect(error?.rootMeanSquare).toBeCloseTo(rmse, digits);
      expect(100 * (error?.bias ?? 0)).toBeCloseTo(bias, 1);
      expect(error?.spearman).toBeCloseTo(spearman, 3);
    },
  );

  it('gives Pareto/NBD the errors that were found independently, but for the level of totals that is known of other businesses', async () => {
    const { connection } = workspace;
    const plan = { asOf: '2011-08-31', horizonDays: 100 };
    const summaries = await summarise(connection, allOrders, plan.asOf, 'known', 100);
    const fit = await fitStudy(summaries, () => 0.5);
    await makeForecasts(connection, plan, summaries, fit, new Map(), 100, 'forecasts');
    const column = forecastColumn('pareto-nbd', 'transactions');
    const error = await readForecastError(connection, 'forecasts', column, 'actual_transactions');
    expect(error.meanAbsolute).toBeCloseTo(0.997, 3);
    expect(error.rootMeanSquare).toBeCloseTo(1.626, 3);
    expect(100 * error.bias).toBeCloseTo(-24.4, 1);
    expect(error.spearman).toBeCloseTo(0.505, 3);
  });

  it('holds the orders that came within its interval, misses the money of an autumn never seen by an eighth, and says something', () => {
    const { transactions, money } = past.cutOffs[0]!.totals;
    expect(transactions.low95).toBeLessThan(4806);
    expect(transactions.high95).toBeGreaterThan(4806);
    expect(money.low95).toBeLessThan(3_032_564.79);
    expect(3_032_564.79 / money.high95).toBeLessThan(1.15);
    // Past and future of this business differ by a factor of two; ten would be no answer.
    expect(money.high95 / money.low95).toBeLessThan(4);
  });
});
