import { addDays } from '@perennial/engine';
import { describe, expect, it } from 'vitest';
import { demo, hasRetail, onlineRetail, type Reported, sum } from '../../../test/reports/reported.ts';
import type { CutOff } from '../../record/backtest.ts';
import { coverageRows } from './coverage.ts';

const within = (rows: Reported['transactions'], from: string, to: string, knownAt: string) =>
  [...rows.values()]
    .filter(([first]) => first && first.day <= knownAt)
    .flatMap((mine) => mine.filter(({ day }) => day > from && day <= to));

describe.each([
  ['the demo', demo, true],
  ['Online Retail', onlineRetail, hasRetail],
])('the backtest of %s', (_, business, isThere) => {
  it.skipIf(!isThere)('is tracked week by week as the transactions went', async () => {
    const { report, record, transactions } = await business();
    const { tracking } = report.reports.accuracy;
    expect(tracking.map(({ asOf }) => asOf)).toEqual(record.backtest.cutOffs.map(({ asOf }) => asOf));
    for (const { asOf, horizonDays, customers, curves } of tracking)
      for (const { measure, before, after } of curves) {
        const value = (rows: readonly { money: number }[]) =>
          measure === 'transactions' ? rows.length : sum(rows, ({ money }) => money);
        const start = addDays(asOf, -horizonDays);
        const seen = (days: number) => value(within(transactions, start, addDays(asOf, days), asOf));
        expect(before.days).toContain(-7);
        expect(before.actual).toEqual(before.days.map(seen));
        expect(after.actual).toEqual(after.days.map(seen));
        expect(customers).toBe([...transactions.values()].filter(([first]) => first && first.day <= asOf).length);
      }
  });

  it.skipIf(!isThere)('ends where the totals of the record do', async () => {
    const { report, record } = await business();
    const unit = 10 ** record.settings.minorUnits;
    for (const [i, cutOff] of record.backtest.cutOffs.entries())
      for (const { measure, before, after } of report.reports.accuracy.tracking[i]?.curves ?? []) {
        const scale = measure === 'money' ? unit : 1;
        const start = before.actual.at(-1) ?? Number.NaN;
        const end = (values: readonly number[]) => ((values.at(-1) ?? Number.NaN) - start) / scale;
        const forecast = cutOff.forecasts.find(({ method }) => method === record.backtest.chosen);
        expect(after.days.at(-1)).toBe(cutOff.horizonDays);
        expect(end(after.actual)).toBeCloseTo(
          measure === 'transactions' ? cutOff.actualTransactions : cutOff.actualMoney,
          6,
        );
        // Kept to the cent, and orders to the hundredth.
        expect(Math.abs(end(after.expected) - (forecast?.[measure].total ?? Number.NaN))).toBeLessThan(0.0051);
        for (const which of ['low80', 'high80', 'low95', 'high95'] as const)
          expect(Math.abs(end(after[which]) - cutOff.totals[measure][which])).toBeLessThan(0.0051);
        for (let week = 1; week < after.days.length; week++)
          expect(after.expected[week]).toBeGreaterThan(after.expected[week - 1] ?? Number.NaN);
      }
  });

  it.skipIf(!isThere)('says what was forecast, what actual and what every method missed', async () => {
    const { report, record } = await business();
    const { totals, errors, deciles, missing } = report.reports.accuracy;
    const unit = 10 ** record.settings.minorUnits;
    expect(missing).toBeNull();
    for (const cutOff of record.backtest.cutOffs) {
      const row = totals.find(({ asOf, measure }) => asOf === cutOff.asOf && measure === 'money');
      expect(row?.actual).toBe(Math.round(cutOff.actualMoney * unit));
      expect(row?.forecast.median).toBe(Math.round(cutOff.totals.money.median * unit));
      expect(row?.until).toBe(addDays(cutOff.asOf, cutOff.horizonDays));
      const tenths = deciles.filter(({ asOf, measure }) => asOf === cutOff.asOf && measure === 'money');
      expect(sum(tenths, ({ actual }) => actual)).toBe(row?.actual);
      expect(sum(tenths, ({ customers }) => customers)).toBe(cutOff.customers);
    }
    expect(errors.filter(({ isUsed }) => isUsed).map(({ method }) => method)).toEqual([
      record.chosen.method,
      record.chosen.method,
    ]);
    expect(errors.filter(({ measure, isBaseline }) => measure === 'transactions' && isBaseline)).toHaveLength(3);
    const zero = errors.find(({ method, measure }) => method === 'zero' && measure === 'money');
    expect(zero?.bias).toBe(-1);
  });
});

it('weighs the cut-offs by their customers where it takes them together', () => {
  const cutOff = (asOf: string, customers: number, share: number) =>
    ({ asOf, customers, calibration: { transactions: [{ level: 0.5, share }], money: [] } }) as unknown as CutOff;
  expect(coverageRows([cutOff('b', 300, 0.4), cutOff('a', 100, 0.8)], ['transactions', 'money'])).toEqual([
    { asOf: 'b', measure: 'transactions', level: 0.5, share: 0.4, customers: 300 },
    { asOf: 'a', measure: 'transactions', level: 0.5, share: 0.8, customers: 100 },
    { asOf: null, measure: 'transactions', level: 0.5, share: 0.5, customers: 400 },
  ]);
});
