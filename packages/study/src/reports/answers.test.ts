import { beforeAll, describe, expect, it } from 'vitest';
import { answerOf, reader } from '../../test/reports/answer-of.ts';
import { demo } from '../../test/reports/reported.ts';
import { completeAge } from './cohorts/pair.ts';
import { customers } from './customers/definition.ts';
import { outcomeWords } from './data/definition.ts';
import type { ReportOptions } from './definition.ts';
import type { ReportData } from './report-data.ts';

let data: ReportData;

beforeAll(async () => {
  data = (await demo()).report;
});

/** The same with a report's result changed. */
function changed<Name extends keyof ReportData['reports']>(
  name: Name,
  change: Partial<ReportData['reports'][Name]>,
): ReportData {
  return { ...data, reports: { ...data.reports, [name]: { ...data.reports[name], ...change } } };
}

describe('the summary', () => {
  it('says the expected value with its horizon, its day, its n and its interval', () => {
    const { value, base, settings } = data.record;
    const { moneyRound, count, date } = reader(data).format;
    const answer = answerOf('summary', data);
    for (const figure of [
      `${count(base.customers)} customers`,
      date(settings.asOf),
      moneyRound(value.expectedMoney),
      `${settings.horizonDays} days`,
      `between ${moneyRound(value.money.low80)} and ${moneyRound(value.money.high80)}`,
    ])
      expect(answer).toContain(figure);
  });
});

describe('the data', () => {
  it('are counted as the reconciliation counts what was left out', () => {
    const { excluded, source, used } = data.record.reconciliation;
    const left = excluded.reduce((sum, { rows }) => sum + rows, 0);
    const answer = answerOf('data', data);
    for (const number of [source.rows, left, used.orders, used.customers])
      expect(answer).toContain(reader(data).format.count(number));
    expect(answer).toContain(`${excluded.filter(({ rows, money }) => rows !== 0 || money !== 0).length} reasons`);
  });

  it('are all used where nothing was left out, and must not be where they do not add up', () => {
    expect(answerOf('data', changed('data', { excluded: [] }))).toMatch(/^All /);
    expect(answerOf('data', changed('data', { unexplained: { rows: 3, money: 1200 } }))).toContain('do not use');
  });

  it('keep the name of a reason that there are no words for', () => {
    expect(outcomeWords({ code: 'excluded', reason: 'new-kind' })).toEqual({
      code: 'report.plain',
      values: { text: { text: 'new-kind' } },
    });
  });
});

describe('the accuracy', () => {
  it('counts how often the past held, as the record does', () => {
    const { cutOffs, chosen } = data.record.backtest;
    const errors = cutOffs.map(({ actualMoney, forecasts }) =>
      Math.log(forecasts.find(({ method }) => method === chosen)!.money.total / actualMoney),
    );
    const typical = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);
    const held = cutOffs.filter(
      ({ actualMoney, totals }) => actualMoney >= totals.money.low80 && actualMoney <= totals.money.high80,
    );
    const answer = answerOf('accuracy', data);
    for (const figure of [
      `${cutOffs[0]?.horizonDays} days`,
      `off by about ${reader(data).format.share(typical)}`,
      `in ${held.length} of ${cutOffs.length}`,
    ])
      expect(answer).toContain(figure);
  });

  it('is none where there is no backtest', () => {
    const untested = changed('accuracy', { missing: { code: 'left-out', values: {} } as const, totals: [] });
    expect(answerOf('accuracy', untested)).toMatch(/^No backtest/);
  });
});

describe('the value', () => {
  it('says what the best tenth carries, as the Lorenz curve shows it', () => {
    const tenth = data.reports.value.lorenz.reduce((near, point) =>
      Math.abs(point.customers - 0.1) < Math.abs(near.customers - 0.1) ? point : near,
    );
    expect(answerOf('value', data)).toContain(reader(data).format.share(tenth.expected));
  });

  it('does not speak of the tenth of three customers', () => {
    const few = changed('value', { totals: { customers: 3, historic: 1, expected: 1 } });
    expect(answerOf('value', few)).toMatch(/^3 customers are too few/);
  });

  it('says the interval of that share', () => {
    const { record } = data;
    const expectedInterval = { low95: 0.5, low80: 0.55, high80: 0.75, high95: 0.8 };
    const concentration = record.concentration.map((each) => ({ ...each, expectedInterval }));
    expect(answerOf('value', { ...data, record: { ...record, concentration } })).toContain('55% to 75%');
  });
});

describe('the cohorts', () => {
  it('are compared at an age that every customer of both has reached', () => {
    const { cohorts } = data.reports.cohorts.groups[0]!;
    const answer = answerOf('cohorts', data);
    const [, months] = /(\d+) months/.exec(answer) ?? [];
    const named = [...answer.matchAll(/\u2068([^\u2069]+)\u2069/g)].map(([, name]) => name);
    expect(named).toHaveLength(2);
    for (const name of named)
      expect(completeAge(cohorts.find(({ cohort }) => cohort === name)!)).toBeGreaterThanOrEqual(Number(months));
  });
});

describe('the customers', () => {
  it('answer for the best, or for the one that is asked for', () => {
    const shown = { record: data.record, result: data.reports.customers };
    const of = (options: ReportOptions) => customers.answer(shown, options)[0]?.values.customer;
    const [first, second] = data.reports.customers.customer;
    expect(of({})).toEqual({ text: first });
    expect(of({ customer: second! })).toEqual({ text: second });
    expect(customers.tables(shown, { customer: second! })[0]?.rows).toMatchObject([{ customer: second }]);
  });
});

it('the method names the model, or the rule that won over every model', () => {
  expect(answerOf('method', data)).toContain(data.record.chosen.title);
});
