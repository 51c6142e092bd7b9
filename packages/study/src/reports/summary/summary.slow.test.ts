import { addDays } from '@perennial/engine';
import { describe, expect, it } from 'vitest';
import { demo, hasRetail, onlineRetail, sum } from '../../../test/reports/reported.ts';
import type { ForecastRow } from '../accuracy/accuracy-result.ts';
import { makeFacts } from '../facts/make-facts.ts';
import { factsWanted } from '../facts-wanted.ts';
import { buildSummary } from './build-summary.ts';
import { whatIsToCome, whetherToBelieveIt, whoCarriesIt } from './sentences.ts';
import { readSlipping } from './slipping.ts';

const nobody = { customers: 0, money: 0, bestMoney: 100 };

describe.each([
  ['the demo', demo, true],
  ['Online Retail', onlineRetail, hasRetail],
])('the pulse of %s', (_, business, isThere) => {
  it.skipIf(!isThere)('shows the figures of the record', async () => {
    const { report, record } = await business();
    const figure = (code: string) => report.reports.summary.figures.find((each) => each.code === code);
    expect(figure('expected-money')).toMatchObject({ value: record.value.expectedMoney, interval: record.value.money });
    expect(figure('expected-transactions')).toMatchObject({
      value: record.value.expectedTransactions,
      interval: record.value.transactions,
    });
    expect(figure('active-customers')?.value).toBe(record.value.activeCustomers);
    expect(figure('historic-money')?.value).toBe(record.base.historicMoney);
    expect(figure('top-share')?.value).toBe(record.concentration.find(({ top }) => top === 20)?.expected);
    expect(figure('per-customer')?.value).toBeCloseTo(record.value.expectedMoney / record.base.customers, 9);
  });

  it.skipIf(!isThere)('holds the next beside the last period as the orders have it', async () => {
    const { report, record, transactions, returned } = await business();
    const from = addDays(record.settings.asOf, -record.settings.horizonDays);
    const recent = (all: typeof transactions | typeof returned) =>
      sum(all.values(), (rows) =>
        sum<{ day: string; money: number }>(rows, ({ day, money }) => (day > from ? money : 0)),
      );
    const [first, , third] = report.reports.summary.sentences;
    const back = recent(new Map([...returned].filter(([customer]) => transactions.has(customer))));
    expect(first).toEqual({
      code: back > 0 ? 'next-beside-last.returned' : 'next-beside-last',
      values: {
        next: { money: record.value.expectedMoney },
        last: { money: recent(transactions) },
        share: { share: record.value.expectedMoney / recent(transactions) },
        days: { days: record.settings.horizonDays },
        ...(back > 0 && { returned: { money: back } }),
      },
    });
    expect(third?.values.cutOffs).toEqual({ count: record.backtest.cutOffs.length });
  });
});

it('states the interval of what the best fifth carries where the record has one', async () => {
  const { workspace, record } = await demo();
  const expectedInterval = { low95: 0.5, low80: 0.55, high80: 0.75, high95: 0.8 };
  const concentration = record.concentration.map((each) => ({ ...each, expectedInterval }));
  const stated = { connection: workspace.connection, record: { ...record, concentration } };
  await makeFacts(stated, factsWanted(stated));
  const { figures } = await buildSummary(stated);
  expect(figures.find(({ code }) => code === 'top-share')?.interval).toEqual(expectedInterval);
  expect(whoCarriesIt({ ...stated.record, top: [] }, nobody).values).toMatchObject({
    low: { share: 0.55 },
    high: { share: 0.75 },
  });
});

it('counts of the best tenth those who are more likely gone than not', async () => {
  const { workspace, record, report, transactions } = await demo();
  const { customer, probAlive } = report.reports.customers;
  const alive = new Map(customer.map((name, i) => [name, probAlive[i] ?? Number.NaN]));
  const worth = [...transactions].map(([name, mine]) => ({ name, money: sum(mine, ({ money }) => money) }));
  const best = worth.sort((a, b) => b.money - a.money || (a.name < b.name ? -1 : 1)).slice(0, 99);
  const gone = best.filter(({ name }) => (alive.get(name) ?? Number.NaN) < 0.5);
  expect(gone.length).toBeGreaterThan(0);
  expect(await readSlipping({ connection: workspace.connection, record })).toEqual({
    customers: gone.length,
    money: sum(gone, ({ money }) => money),
    bestMoney: sum(best, ({ money }) => money),
  });
});

describe('the sentences', () => {
  it('say what is to come by itself where the history is too short to compare', async () => {
    const { record } = await demo();
    expect(whatIsToCome(record, null).code).toBe('next-alone');
    expect(whatIsToCome(record, { ordered: 0, returned: 0 }).code).toBe('next-alone');
  });

  it('name the one customer on whom much hangs, and no one where all do', async () => {
    const { record } = await demo();
    const [first] = record.top;
    expect(whoCarriesIt(record, nobody)).toMatchObject({
      code: 'one-customer',
      values: { customer: { text: first?.customer } },
    });
    const few = { ...record, base: { ...record.base, customers: 3 } };
    expect(whoCarriesIt(few, nobody).code).toBe('few-carry-most.interval');
  });

  it('warn of the best who slip away, and otherwise say how much the best carry', async () => {
    const { record } = await demo();
    const even = { ...record, top: record.top.slice(1) };
    expect(whoCarriesIt(even, { customers: 7, money: 30, bestMoney: 100 })).toEqual({
      code: 'best-slipping',
      values: { customers: { count: 7 }, money: { money: 30 }, top: { share: 0.1 } },
    });
    expect(whoCarriesIt(even, nobody)).toMatchObject({
      code: 'few-carry-most.interval',
      values: { top: { share: 0.2 }, customers: { count: 198 } },
    });
  });

  it('say whether past totals fell where they were said to, by the worst of them', () => {
    const row = (miss: number, within80: boolean): ForecastRow => ({
      asOf: '2025-01-01',
      until: '2025-04-01',
      measure: 'money',
      customers: 10,
      forecast: { median: 100, low80: 90, high80: 110, low95: 80, high95: 120 },
      expected: 100,
      actual: 100 / (1 + miss),
      miss,
      within80,
      within95: within80,
      businessChanged: null,
    });
    expect(whetherToBelieveIt([])).toEqual({ code: 'no-backtest', values: {} });
    expect(whetherToBelieveIt([row(0.05, true), row(-0.2, false), row(0.1, true)])).toEqual({
      code: 'forecast-held',
      values: { within: { count: 2 }, cutOffs: { count: 3 }, worst: { relativeError: -0.2 }, days: { days: 90 } },
    });
    expect(whetherToBelieveIt([row(0.3, false), row(-0.2, false), row(0.1, true)])).toMatchObject({
      code: 'forecast-missed',
      values: { misses: { count: 2 }, worst: { relativeError: 0.3 } },
    });
  });
});
