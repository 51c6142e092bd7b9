import { beforeAll, describe, expect, it } from 'vitest';
import { foundReport } from '../../src/reports/found-report.ts';
import { reports } from '../../src/reports/reports.ts';
import type { Table } from '../../src/reports/table/table.ts';
import { csv, demo, file, type Reported, type Rows, reported } from './reported.ts';

/** Columns that are an average over customers or orders. */
const AVERAGES =
  /(^|_)(mean|average|brought)$|per_customer$|^(difference|forecast_per_customer|first_order_margin|repeat_orders_per_year)$/;
/** Columns that say of how many. */
const COUNTS = /^(customers|n|orders|watched|reached)$/;
/** Columns of what is to come, or of what is not known. */
const ESTIMATES =
  /^(forecast|expected_money|worth|gain|loss|equity|newcomer_value|horizon_value|difference|forecast_so_far|brought)$/;

/** Tables whose estimates are parts of one total, which has its interval, so that they add up; and why others have none. */
const PARTS: readonly string[] = [
  // Bridges add up to totals that have theirs.
  'profit: bridge',
  'equity: equity-bridge',
  'equity: equity-steps',
];

function tablesOf({ report }: Reported) {
  const results = new Map<string, unknown>(Object.entries(report.reports));
  return reports.flatMap(({ definition }) =>
    foundReport(definition, {}, report.record, results.get(definition.name)).tables.map((table) => ({
      report: definition.name,
      table,
    })),
  );
}

function keys({ columns }: Table): readonly string[] {
  return columns.filter(({ type }) => type !== 'interval').map(({ key }) => key);
}

/** Twenty customers who ordered twice. */
const twenty: Rows = Array.from({ length: 40 }, (_, i) => [
  `c${i % 20}`,
  `2025-0${1 + Math.floor(i / 10)}-1${i % 10}`,
  10 + (i % 7),
]);

describe('every report', () => {
  let business: Reported;
  let small: Reported;
  beforeAll(async () => {
    business = await demo();
    small = await reported([file(csv(twenty))], { cutOffs: 0 });
  });

  it('has no average without its n', () => {
    const without = tablesOf(business).filter(
      ({ table }) => keys(table).some((key) => AVERAGES.test(key)) && !keys(table).some((key) => COUNTS.test(key)),
    );
    expect(without.map(({ report, table }) => `${report}: ${table.name}`)).toEqual([]);
  });

  it.each([
    'opportunities',
    'ledger',
    'equity',
    'levers',
    'budget',
    'loyalty',
    'channels',
    'drivers',
    'people',
    'service',
    'slipping',
  ])('has no estimate without its interval: %s', (name) => {
    const without = tablesOf(business)
      .filter(({ report, table }) => report === name && !PARTS.includes(`${report}: ${table.name}`))
      .flatMap(({ report, table }) => {
        const intervals = new Set(table.columns.filter(({ type }) => type === 'interval').map(({ key }) => key));
        const estimates = keys(table).filter((key) => ESTIMATES.test(key));
        // A mean's interval is that of the sum, divided.
        const isToldPerCustomer = intervals.has('forecast_per_customer');
        return estimates
          .filter((key) => !intervals.has(key) && !(key === 'expected_money' && isToldPerCustomer))
          .map((key) => `${report}: ${table.name}.${key}`);
      });
    expect(without).toEqual([]);
  });

  it.each([
    'opportunities',
    'ledger',
    'equity',
    'levers',
    'budget',
    'loyalty',
    'channels',
    'drivers',
    'people',
    'service',
    'slipping',
    'cohorts',
  ])('has no headline of money that rests on fewer than 30 customers: %s', (name) => {
    const { definition } = reports.find((each) => each.definition.name === name)!;
    const results = new Map<string, unknown>(Object.entries(small.report.reports));
    const { answer } = foundReport(definition, {}, small.record, results.get(name));
    const money = answer.filter(({ values }) => Object.values(values).some((value) => 'money' in value));
    expect(small.record.base.customers).toBeLessThan(30);
    expect(money.map(({ code }) => code)).toEqual([]);
  });
});
