import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csv, ordersOf } from '../lifecycle/business.ts';
import { type TestFolder, testFolder } from '../lifecycle/folder.ts';
import { type Lake, makeLake, server } from './lake.ts';

const orders = ordersOf({ customers: 300, days: 700 });

describe.skipIf(!server)('a study on a cluster', () => {
  let lake: Lake;
  let folder: TestFolder;
  beforeAll(async () => {
    lake = await makeLake();
    folder = testFolder();
    await lake.load('shop', {
      order_id: ['varchar', orders.map(({ id }) => id)],
      customer_id: ['varchar', orders.map(({ customer }) => customer)],
      order_date: ['date', orders.map(({ day }) => day)],
      amount: ['decimal(12,2)', orders.map(({ amount }) => amount)],
    });
  });
  afterAll(async () => {
    await lake?.remove();
    folder?.remove();
  });

  it('gives the numbers of DuckDB', async () => {
    folder.write('orders.csv', csv(orders));
    const here = await folder.run({ files: ['orders.csv'] });
    const there = await lake.run({ table: 'shop' });
    expect(there).toEqual(here);
  });
});
