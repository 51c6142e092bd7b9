import { expect, it } from 'vitest';
import { putIntoTemplate } from '../../src/reports/put-into-template.ts';
import type { ReportData } from '../../src/reports/report-data.ts';
import { hostile, hostileNames, inCurrency, threeCustomers } from './odd-businesses.ts';
import { readPage, template } from './read-page.ts';
import { csv, file, reported, sum } from './reported.ts';

/** Places of a report where a number is not one: JSON has no NaN and writes null. */
function notNumbers(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => notNumbers(each, `${path}.${key}`));
}

function expectWhole({ record, reports }: ReportData) {
  expect(notNumbers(reports).filter((path) => !/\.method\.(models|spend)\./.test(path))).toEqual([]);
  expect(reports.value.totals.expected).toBe(record.value.expectedMoney);
  expect(sum(reports.value.expected, ({ customers }) => customers)).toBe(record.base.customers);
  expect(sum(reports.cohorts.groups[0]!.cohorts, ({ expected }) => expected)).toBe(record.value.expectedMoney);
  expect(sum(reports.customers.expectedMoney, (money) => money)).toBe(record.value.expectedMoney);
  expect(sum(reports.customers.historic, (money) => money)).toBe(record.base.historicMoney);
  expect(reports.data.unexplained).toEqual({ rows: 0, money: 0 });
}

it('reports a business of three customers, one of whom came back once', async () => {
  const { report, record } = await reported([file(csv(threeCustomers))]);
  expectWhole(report);
  expect(record.base).toMatchObject({ customers: 3, repeatCustomers: 1 });
  expect(report.reports.accuracy).toMatchObject({ tracking: [], totals: [], errors: [] });
  expect(report.reports.accuracy.missing).not.toBeNull();
  expect(report.reports.summary.sentences.map(({ code }) => code)).toEqual([
    'next-alone',
    expect.stringMatching(/few-carry-most|best-slipping/),
    'no-backtest',
  ]);
  expect(report.reports.value.lorenz.map(({ customers }) => customers)).toEqual([0, 1 / 3, 2 / 3, 1]);
  expect(report.reports.customers.orderCount.toSorted()).toEqual([1, 1, 2]);
});

it('keeps customers of whatever name as they are, and as text', async () => {
  const names = hostileNames;
  const { report } = await reported([file(csv(hostile))], { cutOffs: 0 });
  expectWhole(report);
  expect(report.reports.customers.customer).toEqual(expect.arrayContaining(names));
  const page = putIntoTemplate(template, report);
  expect(page.match(/<script/g)).toHaveLength(2);
  const read = readPage(page).report.reports;
  expect(read.value.top.map(({ customer }) => customer)).toEqual(expect.arrayContaining(names));
  expect(read.customers.customer).toEqual(report.reports.customers.customer);
});

it.each([
  ['JPY', 0, 1_234],
  ['KWD', 3, 1_234_567],
])('counts %s in minor units, with %d digits', async (code, digits, minor) => {
  const { report, record } = await reported([file(csv(inCurrency(digits, minor), [code]))], { cutOffs: 0 });
  expectWhole(report);
  expect(record.settings).toMatchObject({ currency: code, minorUnits: digits });
  expect(record.base.historicMoney).toBe(4 * minor);
  expect(report.reports.customers.orderMoney).toEqual([minor, minor, minor, minor]);
  expect(report.reports.customers.meanSpend).toEqual([minor, minor, minor]);
  expect(report.reports.cohorts.groups[0]?.pooled.money[0]).toBe(minor);
});
