import { makeSpeaker } from '@perennial/words';
import { describe, expect, it } from 'vitest';
import { csv, demo, file, hasRetail, onlineRetail, reported, sum } from '../../../test/reports/reported.ts';
import type { Shown } from '../definition.ts';
import type { BridgeStep, DataResult } from './data-result.ts';
import { data as dataReport, reconciliationTable } from './definition.ts';

const at = (steps: readonly BridgeStep[], code: string) => steps.find((step) => step.code === code);

function expectToAddUp(steps: readonly BridgeStep[]) {
  let total = 0;
  for (const step of steps) {
    total += step.change;
    expect(step.total).toBeCloseTo(total, 2);
  }
}

describe.each([
  ['the demo', demo, true],
  ['Online Retail', onlineRetail, hasRetail],
])('the data of %s', (_, business, isThere) => {
  it.skipIf(!isThere)('lead from the source to what was studied, each step adding up', async () => {
    const { report, record } = await business();
    const { bridge, unexplained } = report.reports.data;
    for (const steps of Object.values(bridge)) expectToAddUp(steps);
    const { source, used } = record.reconciliation;
    expect(bridge.rows[0]?.total).toBe(source.rows);
    expect(at(bridge.rows, 'used')?.total).toBe(used.rows);
    expect(at(bridge.orders, 'used')?.total).toBe(used.orders);
    expect(at(bridge.orders, 'studied')?.total).toBe(record.base.orders);
    expect(bridge.orders.at(-1)).toMatchObject({ code: 'transactions', total: record.base.transactions });
    expect(bridge.customers.at(-1)).toMatchObject({ code: 'studied', total: record.base.customers });
    expect(at(bridge.money, 'used')?.total).toBe(used.money);
    expect(bridge.money.at(-1)).toMatchObject({ code: 'studied', total: record.base.historicMoney });
    expect(unexplained).toEqual({ rows: 0, money: 0 });
    expect(report.reports.data.excluded).toEqual(record.reconciliation.excluded);
  });

  it.skipIf(!isThere)('fall into months that add up to the record', async () => {
    const { report, record } = await business();
    const { months } = report.reports.data;
    expect(sum(months, ({ orders }) => orders)).toBe(record.base.orders);
    expect(sum(months, ({ newCustomers }) => newCustomers)).toBe(record.base.customers);
    expect(sum(months, ({ money }) => money)).toBe(record.base.historicMoney);
    expect(months[0]?.month).toBe(record.base.firstOrder.slice(0, 7));
    expect(months.at(-1)?.month).toBe(record.settings.asOf.slice(0, 7));
  });
});

it('say which month is not over', async () => {
  if (hasRetail) expect((await onlineRetail()).report.reports.data.months.at(-1)?.finished).toBe(false);
  expect((await demo()).report.reports.data.months.at(-1)?.finished).toBe(true);
});

it('add up where monthly exports overlap and orders have changed meanwhile', async () => {
  const header = 'order id,customer,date,status,amount,refunded amount';
  const month = (name: string, rows: readonly string[]) => file(`${[header, ...rows].join('\n')}\n`, name);
  const paid = (id: number, customer: string, day: string, amount: string, refund = '') =>
    `${id},${customer},2025-${day},paid,${amount},${refund}`;
  const files = [
    month('january.csv', [
      paid(1, 'ada', '01-05', '10.10'),
      paid(2, 'bob', '01-07', '20.20'),
      paid(3, 'cyd', '01-09', '30.30'),
      paid(4, 'ada', '01-30', '40.40'),
    ]),
    month('february.csv', [
      paid(3, 'cyd', '01-09', '30.30', '5.05'),
      '4,ada,2025-01-30,cancelled,40.40,',
      paid(5, 'bob', '02-11', '50.50'),
      paid(6, 'ada', '02-27', '60.60'),
    ]),
    month('march.csv', [
      paid(5, 'bob', '02-11', '50.50'),
      paid(6, 'ada', '02-27', '66.60'),
      paid(7, 'cyd', '03-03', '70.70'),
    ]),
  ];
  for (let last = 1; last <= files.length; last++) {
    const { report, record } = await reported(files.slice(0, last), { cutOffs: 0 });
    expect(report.reports.data.unexplained).toEqual({ rows: 0, money: 0 });
    for (const steps of Object.values(report.reports.data.bridge)) expectToAddUp(steps);
    const { rows } = reconciliationTable({ record });
    for (const measure of ['rows', 'orders', 'money'] as const)
      expect(sum(rows.slice(0, -1), (line) => line[measure])).toBe(rows.at(-1)?.[measure]);
    expect(rows.some(({ code }) => code === 'rounding')).toBe(false);
    if (last === 3) {
      expect(record.reconciliation.repeated).toEqual({ rows: 1, orders: 1, customers: 1, money: 5050 });
      expect(record.base.historicMoney).toBe(1010 + 2020 + 2525 + 5050 + 6660 + 7070);
    }
  }
});

it('has one value for what customers brought so far, whoever gives back', async () => {
  const { report, record } = await reported(
    [
      file(
        csv([
          ['ada', '2025-01-05', 10],
          ['ada', '2025-01-20', 20],
          ['bob', '2025-01-07', 30],
          ['bob', '2025-01-08', -4],
          ['cyd', '2025-01-09', -7],
        ]),
        'returns.csv',
      ),
    ],
    { cutOffs: 0 },
  );
  const { data, customers, value, summary } = report.reports;
  expect(record.base).toMatchObject({ historicMoney: 5600, returnedMoney: 400, returnedByOthers: 700 });
  expect(sum(customers.historic, (money) => money)).toBe(5600);
  expect(value.totals.historic).toBe(5600);
  expect(summary.figures.find(({ code }) => code === 'historic-money')?.value).toBe(5600);
  expect(sum(data.months, ({ money }) => money)).toBe(5600);
  expect(dataReport.sentences?.({ record, result: data } as Shown<DataResult>, {})).toEqual([
    { code: 'data.returned-by-others', values: { money: { money: 700 } } },
  ]);
  expect(data.bridge.money.map(({ code, change, total }) => [code, change, total])).toEqual([
    ['source', 4900, 4900],
    ['set-apart', 1100, 6000],
    ['used', 0, 6000],
    ['given-back', -400, 5600],
    ['studied', 0, 5600],
  ]);
});

it('account for earlier imports and for orders after the as-of date', async () => {
  const earlier = csv([
    ['ada', '2025-01-05', 10],
    ['ada', '2025-01-20', 20],
    ['bob', '2025-01-07', 30],
  ]);
  const later = csv([
    ['ada', '2025-03-05', 40],
    ['cyd', '2025-03-06', 50],
    ['cyd', '2025-05-06', 60],
  ]);
  const { report, record } = await reported([file(earlier, 'a.csv'), file(later, 'b.csv')], {
    asOf: '2025-03-31',
    cutOffs: 0,
  });
  const { orders, money, customers } = report.reports.data.bridge;
  const steps = (all: readonly BridgeStep[]) => all.map(({ code, change, total }) => [code, change, total]);
  expect(steps(orders)).toEqual([
    ['source', 3, 3],
    ['used', 0, 3],
    ['other-imports', 3, 6],
    ['after-as-of', -1, 5],
    ['studied', 0, 5],
    ['transactions', 0, 5],
  ]);
  expect(steps(money)).toEqual([
    ['source', 15_000, 15_000],
    ['used', 0, 15_000],
    ['other-imports', 6_000, 21_000],
    ['after-as-of', -6_000, 15_000],
    ['studied', 0, 15_000],
  ]);
  expect(steps(customers)).toEqual([
    ['source', 2, 2],
    ['without-order', 1, 3],
    ['studied', 0, 3],
  ]);
  expect(record.base.historicMoney).toBe(15_000);
  expect(report.reports.data.months.map(({ month, orders: n }) => [month, n])).toEqual([
    ['2025-01', 3],
    ['2025-02', 0],
    ['2025-03', 2],
  ]);
});

it('holds the notes of an import as codes, each with words', async () => {
  const { record } = await demo();
  const { tell } = makeSpeaker('en');
  for (const { notes } of record.sources) {
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) expect(tell('note', note)).toMatch(/^[^{}]+$/);
  }
});
