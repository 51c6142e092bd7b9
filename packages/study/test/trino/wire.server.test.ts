import type { TrinoConnection } from '@perennial/engine/trino';
import { defaultRules } from '@perennial/import';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW } from '../../../import/test/import-files.ts';
import { runStudy } from '../../src/study.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { ordersOf } from '../lifecycle/business.ts';
import { testFolder } from '../lifecycle/folder.ts';
import { type Lake, makeLake, server } from './lake.ts';

const effects = { now: () => NOW, progress: { begin: () => {}, end: () => {} } };

/** The customers of a business, each so many times over: the same histories of other people. */
describe.skipIf(!server)('what crosses the wire in a study', () => {
  let lake: Lake;
  let wires: readonly TrinoConnection['wire'][];
  let customers: readonly number[];
  beforeAll(async () => {
    lake = await makeLake();
    // More rows than a sample takes, also of the smaller business.
    const orders = ordersOf({ customers: 500, days: 700 });
    await lake.load('shop', {
      customer_id: ['varchar', orders.map(({ customer }) => customer)],
      order_date: ['date', orders.map(({ day }) => day)],
      amount: ['decimal(12,2)', orders.map(({ amount }) => amount)],
    });
    expect(orders.length).toBeGreaterThan(5000);
    const studies = [];
    for (const times of [1, 10]) {
      await lake.rows(`create table shop_${times} as select concat(customer_id, '-', lpad(cast(copy as varchar), 2, '0')) as customer_id,
        order_date, amount from shop cross join unnest(sequence(1, ${times})) as copies(copy)`);
      studies.push(await studied(lake, `shop_${times}`));
      for (const table of await lake.tables())
        if (table.startsWith('perennial_')) await lake.rows(`drop table ${table}`);
    }
    wires = studies.map(({ wire }) => wire);
    customers = studies.map((each) => each.customers);
  }, 600_000);
  afterAll(() => lake?.remove());

  it('grows neither down nor up with the customers', () => {
    const [one, ten] = wires as [TrinoConnection['wire'], TrinoConnection['wire']];
    expect(customers[1]).toBe(10 * customers[0]!);
    expect(one.rowsReceived).toBeGreaterThan(5000);
    // Bins of money and of forecasts may hold a customer more or less where floating-point sums differ.
    expect(Math.abs(ten.rowsReceived / one.rowsReceived - 1)).toBeLessThan(0.01);
    expect(ten.bytesSent / one.bytesSent).toBeLessThan(1.05);
  });
});

async function studied(lake: Lake, table: string) {
  const folder = testFolder();
  const engine = { address: lake.address, environment: {}, now: () => new Date(), randomKey: () => new Uint8Array(32) };
  const workspace = await openWorkspace(folder.workspace, { create: true, engine });
  try {
    const request = { from: { table }, columns: {}, rules: defaultRules, timeZone: 'UTC' };
    const { base } = await runStudy(workspace, { import: request, cutOffs: 1, report: false }, effects);
    return {
      wire: { ...(workspace.connection as TrinoConnection).wire },
      customers: base.customers,
    };
  } finally {
    workspace.close();
    folder.remove();
  }
}
