import { daysBetween } from '@perennial/engine';
import { describe, expect, it } from 'vitest';
import { csv, demo, file, hasRetail, onlineRetail, reported, sum } from '../../../test/reports/reported.ts';
import { type CohortCurve, TABLE_AGES } from './cohorts-result.ts';
import { grainOf, periodOf } from './periods.ts';

const MONTH = 365.25 / 12;

describe.each([
  ['the demo', demo, true],
  ['Online Retail', onlineRetail, hasRetail],
])('the cohorts of %s', (_, business, isThere) => {
  it.skipIf(!isThere)('add up to the record, in every dimension', async () => {
    const { report, record } = await business();
    const { groups } = report.reports.cohorts;
    const [everyone, ...values] = groups;
    expect(everyone).toMatchObject({ dimension: null, customers: record.base.customers });
    expect(everyone?.expected).toBe(record.value.expectedMoney);
    expect(everyone?.historic).toBe(report.reports.value.totals.historic);
    expect(everyone?.active).toBeCloseTo(record.value.activeCustomers ?? Number.NaN, 3);
    for (const group of groups)
      for (const of of ['customers', 'historic', 'expected'] as const)
        expect(sum(group.cohorts, (cohort) => cohort[of])).toBe(group[of]);
    for (const dimension of new Set(values.map((group) => group.dimension)))
      for (const of of ['customers', 'historic', 'expected'] as const) {
        const mine = values.filter((group) => group.dimension === dimension);
        expect(sum(mine, (group) => group[of])).toBe(everyone?.[of]);
      }
  });

  it.skipIf(!isThere)('are worth at each age what their customers had brought by then', async () => {
    const { report, record, transactions, returned } = await business();
    const { asOf } = record.settings;
    const everyone = report.reports.cohorts.groups[0]!;
    for (const cohort of everyone.cohorts) {
      const members = [...transactions].filter(([, [first]]) => {
        const day = first?.day ?? '';
        return day >= cohort.firstDay && day <= cohort.lastDay;
      });
      expect(cohort.customers).toBe(members.length);
      cohort.ages.forEach((age, k) => {
        const by = sum(members, ([customer, mine]) => {
          const back = (returned.get(customer) ?? []).filter(
            ({ day }) => daysBetween(mine[0]!.day, day) <= age * MONTH,
          );
          return sum(mine, ({ days, money }) => (days <= age * MONTH ? money : 0)) - sum(back, ({ money }) => money);
        });
        expect(cohort.money[k]).toBe(Math.round(by / members.length) || 0);
      });
      const youngest = Math.min(...members.map(([, mine]) => daysBetween(mine[0]!.day, asOf)));
      const complete = cohort.ages.filter((age) => age * MONTH <= youngest).length;
      expect(cohort.unfinishedFrom).toBe(complete < cohort.ages.length ? complete : null);
      const ageOf = (mine: (typeof members)[number][1]) => daysBetween(mine[0]!.day, asOf);
      expect(cohort.reached).toEqual(
        cohort.ages.map((age) => members.filter(([, mine]) => ageOf(mine) >= age * MONTH).length),
      );
      expect(cohort.finished).toBe(cohort.lastDay <= asOf);
    }
  });

  it.skipIf(!isThere)('are compared in headlines at ages of the table, with the figures of the table', async () => {
    const { report } = await business();
    const { groups, pair, quality } = report.reports.cohorts;
    const at = (name: string, age: number) => {
      const of = groups[0]!.cohorts.find(({ cohort }) => cohort === name)!;
      return of.money[of.ages.indexOf(age)];
    };
    expect(pair).not.toBeNull();
    expect(TABLE_AGES).toContain(pair!.age);
    for (const { cohort, mean } of [pair!.last, pair!.first]) expect(at(cohort, pair!.age)).toBe(mean);
    const whole = quality!.rows.filter(({ customers, cohortCustomers }) => customers === cohortCustomers);
    expect(whole.length).toBeGreaterThan(0);
    for (const { cohort, mean } of whole) expect(at(cohort, quality!.months)).toBe(mean);
  });

  it.skipIf(!isThere)('go on to what is expected of them, within a band', async () => {
    const { report } = await business();
    for (const { historic, expected, customers, money, forecast } of report.reports.cohorts.groups.flatMap(
      (group): readonly CohortCurve[] => group.cohorts,
    )) {
      expect(forecast.money[0]).toBe(money.at(-1));
      expect(forecast.money.at(-1)).toBe(Math.round((historic + expected) / customers));
      forecast.money.forEach((value, i) => {
        expect(forecast.low80[i]).toBeLessThanOrEqual(value);
        expect(forecast.high80[i]).toBeGreaterThanOrEqual(value);
        if (i > 0) expect(value).toBeGreaterThanOrEqual(forecast.money[i - 1] ?? Number.NaN);
      });
    }
  });

  it.skipIf(!isThere)('are pooled from the increments of those who reached each age', async () => {
    const { report, record, transactions, returned } = await business();
    const { pooled } = report.reports.cohorts.groups[0]!;
    let total = 0;
    pooled.ages.forEach((age, k) => {
      const reached = [...transactions].filter(
        ([, mine]) => daysBetween(mine[0]!.day, record.settings.asOf) >= age * MONTH,
      );
      const falls = (days: number) => Math.max(0, Math.ceil(Math.max(0, days) / MONTH)) === age;
      total +=
        sum(reached, ([customer, mine]) => {
          const back = returned.get(customer) ?? [];
          return (
            sum(mine, ({ days, money }) => (falls(days) ? money : 0)) -
            sum(back, ({ day, money }) => (falls(daysBetween(mine[0]!.day, day)) ? money : 0))
          );
        }) / reached.length;
      expect(pooled.customers[k]).toBe(reached.length);
      expect(pooled.money[k]).toBe(Math.round(total) || 0);
    });
  });
});

describe('periods', () => {
  it.each([
    ['2025-03-20', '2025-04-02', 'month'],
    ['2023-01-01', '2025-12-31', 'month'],
    ['2022-12-31', '2025-12-31', 'quarter'],
    ['2010-01-01', '2025-12-31', 'year'],
  ])('of %s to %s are by %3$s', (first, last, grain) => expect(grainOf(first, last)).toBe(grain));

  it('have the names and days of the calendar', () => {
    expect(periodOf(2024 * 12 + 1, 'month')).toEqual({
      name: '2024-02',
      firstDay: '2024-02-01',
      lastDay: '2024-02-29',
    });
    expect(periodOf(2024 * 4 + 3, 'quarter')).toEqual({
      name: '2024-Q4',
      firstDay: '2024-10-01',
      lastDay: '2024-12-31',
    });
    expect(periodOf(2024, 'year')).toEqual({ name: '2024', firstDay: '2024-01-01', lastDay: '2024-12-31' });
  });
});

it('puts customers with the channel of their first order, the smallest channels together', async () => {
  const channels = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
  const lines = channels.flatMap((channel, i) =>
    Array.from({ length: 12 - i }, (_, n) => [
      `${channel}${n},2024-0${1 + (n % 6)}-01,10,${channel === 'b' ? '' : channel}`,
      // Later orders come from elsewhere.
      `${channel}${n},2024-09-0${1 + (n % 9)},10,z`,
    ]).flat(),
  );
  const { report } = await reported([file(`customer,date,amount,channel\n${lines.join('\n')}\n`)], { cutOffs: 0 });
  const { groups, dimensions } = report.reports.cohorts;
  expect(dimensions).toEqual(['channel']);
  expect(groups.slice(1).map(({ value, isOthers, customers }) => [value, isOthers, customers])).toEqual([
    ['a', false, 12],
    [null, false, 11],
    ...['c', 'd', 'e', 'f', 'g', 'h'].map((channel, i) => [channel, false, 10 - i]),
    [null, true, 7],
  ]);
});

it('has no dimension where nothing names one', async () => {
  const { report } = await reported([
    file(
      csv([
        ['ada', '2025-01-05', 10],
        ['ada', '2025-02-20', 20],
        ['bob', '2025-01-07', 30],
      ]),
    ),
  ]);
  expect(report.reports.cohorts.dimensions).toEqual([]);
  expect(report.reports.cohorts.groups).toHaveLength(1);
});
