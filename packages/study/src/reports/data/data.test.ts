import { makeSpeaker } from '@perennial/words';
import { describe, expect, it } from 'vitest';
import { csv, demo, file, hasRetail, onlineRetail, reported, sum } from '../../../test/reports/reported.ts';
import type { BridgeStep } from './data-result.ts';

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
    const { source, used, returned } = record.reconciliation;
    expect(bridge.rows[0]?.total).toBe(source.rows);
    expect(at(bridge.rows, 'used')?.total).toBe(used.rows);
    expect(at(bridge.orders, 'used')?.total).toBe(used.orders);
    expect(at(bridge.orders, 'studied')?.total).toBe(record.base.orders);
    expect(bridge.orders.at(-1)).toMatchObject({ code: 'transactions', total: record.base.transactions });
    expect(bridge.customers.at(-1)).toMatchObject({ code: 'studied', total: record.base.customers });
    expect(at(bridge.money, 'used')?.total).toBe(used.money + returned.money);
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
