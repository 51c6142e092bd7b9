import { describe, expect, it } from 'vitest';
import { demo, hasRetail, onlineRetail } from '../../../test/reports/reported.ts';
import { buildMethod } from './build-method.ts';
import { scoringOf } from './scoring.ts';

describe.each([
  ['the demo', demo, true],
  ['Online Retail', onlineRetail, hasRetail],
])('the method of %s', (_, business, isThere) => {
  it.skipIf(!isThere)('is that of the record', async () => {
    const { report, record } = await business();
    const { models, spend, scoring } = report.reports.method;
    expect(models.map(({ model }) => model)).toEqual(record.models.map(({ model }) => model));
    expect(models.filter(({ isUsed }) => isUsed).map(({ model }) => model)).toEqual([record.chosen.method]);
    const used = record.models.find(({ model }) => model === record.chosen.method)!;
    expect(scoring).toEqual({
      model: used.model,
      parameters: used.parameters,
      spend: { model: record.spend?.model, parameters: record.spend?.parameters, paid: record.spend?.paid },
      draws: record.law.draws,
      calendar: record.law.calendar,
    });
    const row = models.find(({ isUsed }) => isUsed);
    for (const { name, value, low95, high95 } of row?.parameters ?? []) {
      expect(value).toBe(used.parameters[name]);
      expect([low95, high95]).toEqual(used.intervals[name]);
    }
    expect(spend?.parameters.map(({ name }) => name)).toEqual(Object.keys(record.spend?.parameters ?? {}));
    expect(spend?.parameters.length).toBeGreaterThan(0);
  });

  it.skipIf(!isThere)('gives what was said at the settings it was said at, and moves as money does', async () => {
    const { report, record } = await business();
    const sensitivity = report.reports.method.sensitivity!;
    const { settings, value, chosen } = record;
    expect(sensitivity.horizons.find(({ days }) => days === settings.horizonDays)).toEqual({
      days: settings.horizonDays,
      money: value.expectedMoney,
      transactions: expect.closeTo(value.expectedTransactions, 9),
    });
    expect(sensitivity.discounts.find(({ annual }) => annual === settings.annualDiscount)?.money).toBe(
      value.discounted,
    );
    expect(sensitivity.models.find(({ model }) => model === chosen.method)?.money).toBe(value.expectedMoney);
    const money = (rows: readonly { money: number }[]) => rows.map((row) => row.money);
    expect(money(sensitivity.horizons)).toEqual(money(sensitivity.horizons).toSorted((a, b) => a - b));
    expect(money(sensitivity.discounts)).toEqual(money(sensitivity.discounts).toSorted((a, b) => b - a));
    // Nothing discounted at 0 %: the sum itself, up to the sample that the ratio is drawn from.
    expect(sensitivity.discounts[0]!.money / value.expectedMoney).toBeCloseTo(1, 4);
  });
});

it('scores with what the study scored with', async () => {
  const { record } = await demo();
  expect(scoringOf(record).spend).toEqual({
    model: record.spend?.model,
    parameters: record.spend?.parameters,
    paid: record.spend?.paid,
  });
});

it('reads runs that did not keep how the total depends on its settings', async () => {
  const { workspace, record } = await demo();
  const { sensitivity: _, ...older } = record;
  expect(buildMethod({ connection: workspace.connection, record: older }).sensitivity).toBeNull();
});
