import { beforeAll, describe, expect, it } from 'vitest';
import { demoReport } from '../../../test/business.ts';
import type { Report } from '../../report/context.ts';
import { makeReport } from '../../report/make-report.ts';
import { aliveCourseOf } from './alive-course.ts';
import { type Customer, customerAt } from './customer-at.ts';
import { predictCustomer, spendPerOrder, valueModelOf } from './predict-customer.ts';
import { whyWords } from './why.ts';

let report: Report;
let some: readonly Customer[];

beforeAll(async () => {
  report = makeReport(await demoReport(), 'en', ['en-GB']);
  const { reports, record } = report.data;
  some = [0, 1, 5, 50, 200].map((i) => customerAt(reports.customers, i, record.settings.asOf));
});

const predicted = (customer: Customer, change: { readonly margin?: number; readonly horizonDays?: number } = {}) => {
  const { settings } = report.data.record;
  const { scoring } = report.data.reports.method;
  const assumed = { horizonDays: settings.horizonDays, annualDiscount: settings.annualDiscount, margin: 1, ...change };
  return predictCustomer(valueModelOf(scoring)!, customer, assumed, settings.minorUnits);
};

describe('recomputed in the page', () => {
  // The study averages P(alive) and intervals over the uncertainty of the parameters; means are at the parameters themselves.
  it('means what the study forecast, to the last digit that it stored', () => {
    for (const customer of some) {
      const { orders, money, discounted } = predicted(customer);
      expect(orders).toBeCloseTo(customer.forecast.orders, 5);
      expect(Math.abs(money - customer.forecast.money)).toBeLessThan(1);
      expect(Math.abs(discounted - customer.forecast.discounted)).toBeLessThan(1);
    }
  });

  it('has the interval of the study but for the uncertainty of the parameters', () => {
    for (const customer of some)
      for (const level of ['low80', 'median', 'high80', 'high95'] as const) {
        const [here, there] = [predicted(customer).interval[level], customer.forecast.interval[level]];
        expect(Math.abs(here - there)).toBeLessThanOrEqual(
          0.1 * Math.max(there, customer.forecast.interval.high80) + 1,
        );
      }
  });

  it('is linear in the margin and grows with the horizon', () => {
    for (const customer of some) {
      expect(predicted(customer, { margin: 0.4 }).money).toBeCloseTo(0.4 * predicted(customer).money, 6);
      expect(predicted(customer, { margin: 0.4 }).interval.high80).toBeCloseTo(
        0.4 * predicted(customer).interval.high80,
        6,
      );
      expect(predicted(customer, { horizonDays: 30 }).orders).toBeLessThan(predicted(customer).orders);
    }
  });
});

it('follows P(alive) to what it is today', () => {
  const { record, reports } = report.data;
  const { scoring } = reports.method;
  for (const customer of some) {
    const course = aliveCourseOf(valueModelOf(scoring)!, customer, record.settings.asOf, 90);
    const today = course.findLast(({ day }) => day === record.settings.asOf);
    expect(today?.probAlive).toBeCloseTo(predicted(customer).probAlive, 12);
    expect(course.every(({ probAlive }) => probAlive >= 0 && probAlive <= 1)).toBe(true);
  }
});

it('lists the orders of a customer, whose days and money are those of the summary', () => {
  const { asOf } = report.data.record.settings;
  for (const { timeline, x, tx, historic, isCutShort } of some.filter((customer) => !customer.isCutShort)) {
    expect(timeline).toHaveLength(x + 1);
    expect(timeline.at(-1)!.age).toBe(tx);
    expect(timeline.every(({ day }) => day <= asOf)).toBe(true);
    expect(timeline.reduce((sum, { money }) => sum + money, 0)).toBe(historic);
    expect(isCutShort).toBe(false);
  }
});

it('says why: rhythm, pause, spend and what they make', () => {
  const [customer] = some;
  const why = whyWords(report, customer!, customer!.forecast, 1);
  expect(why).toHaveLength(4);
  expect(why[0]).toContain(`Came back ${customer!.x} times`);
  const perOrder = spendPerOrder(valueModelOf(report.data.reports.method.scoring)!, customer!, 2);
  expect(why[3]).toContain(report.format.moneyRound(perOrder * customer!.forecast.orders));
});
