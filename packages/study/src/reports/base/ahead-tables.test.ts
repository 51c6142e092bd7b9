import { describe, expect, it } from 'vitest';
import { demo, sum } from '../../../test/reports/reported.ts';
import type { ReportOptions } from '../definition.ts';
import { readReport } from '../read-report.ts';
import type { Table } from '../table/table.ts';
import { plannedBase, type WhoseRow, whoseRows } from './ahead-tables.ts';
import { base } from './definition.ts';
import type { MonthAhead } from './follow-base.ts';

async function asked(options: ReportOptions) {
  const { workspace, record } = await demo();
  const found = await readReport(workspace, { name: 'base', options });
  const table = <Row>(name: string) => found.tables.find((each) => each.name === name) as Table<Row>;
  return {
    record,
    found,
    months: table<MonthAhead>('months-ahead'),
    whole: table<WhoseRow>('existing-and-to-come').rows,
    codes: [...found.answer, ...found.sentences].map(({ code }) => code),
  };
}

describe('the base of the demo with those to come', () => {
  it('assumes as many as came in the last year, and says so', async () => {
    const { months, whole, record, codes } = await asked({});
    const { newPerMonth, newDays } = (await demo()).report.reports.base.ahead!;
    const [existing, toCome, both] = whole;
    expect(months.says).toEqual({
      code: 'base.ahead.assumed',
      values: { perMonth: { decimal: newPerMonth }, days: { days: newDays } },
    });
    expect(existing!.money).toBe(record.value.expectedMoney);
    expect(existing!.interval).toMatchObject({ low80: record.value.money.low80, high95: record.value.money.high95 });
    expect(toCome!.customers).toBeCloseTo((newPerMonth * 365) / (365.25 / 12), 6);
    expect(sum(months.rows, (row) => row.existing.money)).toBe(record.value.expectedMoney);
    expect(sum(months.rows, (row) => row.toCome.money)).toBe(toCome!.money);
    expect(sum(months.rows, (row) => row.both.money)).toBe(both!.money);
    expect(both!.money).toBe(existing!.money + toCome!.money);
    expect(both!.interval!.low80).toBeLessThan(both!.money);
    expect(both!.interval!.high80).toBeGreaterThan(both!.money);
    expect(codes).toEqual(expect.arrayContaining(['base.answer.ahead', 'base.ahead.course', 'base.ahead.intervals']));
  });

  it('says of a year like the last one about what new customers brought in the last one', async () => {
    const { whole } = await asked({});
    const fresh = (await demo()).report.reports.base.flows.find(({ flow }) => flow === 'new')!;
    const each = whole[1]!.money / whole[1]!.customers;
    expect(Math.abs(each / (fresh.now / fresh.customers) - 1)).toBeLessThan(0.15);
  });

  it('is of existing customers alone where nobody is to come', async () => {
    const { months, whole, record, codes } = await asked({ acquire: '0' });
    expect(months.says).toEqual({ code: 'base.ahead.none', values: {} });
    expect(whole.map(({ money }) => money)).toEqual([record.value.expectedMoney, 0, record.value.expectedMoney]);
    expect(whole[1]!.interval).toBeNull();
    expect(whole[2]!.interval).toEqual(whole[0]!.interval);
    expect(codes).toEqual(expect.arrayContaining(['base.answer.ahead.existing', 'base.ahead.existing-intervals']));
  });

  it('has twice as much of twice as many', async () => {
    const [some, more] = await Promise.all([asked({ acquire: '50' }), asked({ acquire: '100' })]);
    expect(more.whole[1]!.money / some.whole[1]!.money).toBeCloseTo(2, 4);
    expect(more.whole[0]).toEqual(some.whole[0]);
    expect(more.months.says).toEqual({
      code: 'base.ahead.planned',
      values: expect.objectContaining({ perMonth: { count: 100 } }),
    });
    const spread = ({ whole }: typeof some) => whole[1]!.interval!.high80 / whole[1]!.money;
    expect(spread(more)).toBeLessThan(spread(some));
  });

  it.each(['-1', '1.5', '1000001', 'many', ''])('does not take %j as a number of customers', async (acquire) => {
    await expect(asked({ acquire })).rejects.toThrowError(`--acquire of the report base does not take ${acquire}`);
  });
});

it('says that only existing customers are counted where too few have come to tell', async () => {
  const { report, record } = await demo();
  const result = { ...report.reports.base, ahead: { ...report.reports.base.ahead!, newcomer: null } };
  const shown = { record, result };
  const planned = plannedBase(shown, { acquire: '10' })!;
  expect(whoseRows(shown, planned).map(({ money }) => money)).toEqual([
    record.value.expectedMoney,
    0,
    record.value.expectedMoney,
  ]);
  expect(base.sentences(shown, { acquire: '10' }).map(({ code }) => code)).toContain('base.ahead.few');
  expect(base.answer(shown, { acquire: '10' }).at(-1)!.code).toBe('base.answer.ahead.existing');
});

it('counts the doubt about cohorts as far as those to come are part of the sum', async () => {
  const { report, record } = await demo();
  const { ahead } = report.reports.base;
  const at = (variance: number) => {
    const result = { ...report.reports.base, ahead: { ...ahead!, newcomer: { ...ahead!.newcomer!, variance } } };
    return whoseRows({ record }, plannedBase({ record, result }, {})!).map(({ interval, money }) => ({
      interval,
      width: Math.log(interval!.high80 / interval!.low80),
      money,
    }));
  };
  const [sure, unsure] = [at(0), at(0.09)];
  expect(unsure[0]).toEqual(sure[0]);
  const part = sure[1]!.money / sure[2]!.money;
  for (const [i, own] of [
    [1, 0.09],
    [2, 0.09 * part ** 2],
  ] as const) {
    // Widths in logarithms: what was uncertain before, and what is beside it, are added as variances.
    const [before, after] = [sure[i]!.width, unsure[i]!.width].map((width) => (width / (2 * 1.281552)) ** 2);
    expect(after! - before!).toBeGreaterThan(0.9 * own);
    expect(after! - before!).toBeLessThan(1.01 * own);
  }
});
