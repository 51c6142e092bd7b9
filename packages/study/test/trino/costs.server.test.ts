import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCosts, setCosts } from '../../src/questions/change-costs.ts';
import type { StudyRecord } from '../../src/record/study-record.ts';
import { ordersOf } from '../lifecycle/business.ts';
import { type TestFolder, testFolder } from '../lifecycle/folder.ts';
import { differences } from './agree.ts';
import { type Lake, makeLake, server } from './lake.ts';

const asked = { horizonDays: 60, cutOffs: 0, report: false } as const;
const reading = { currency: 'EUR' };

/** Lines of orders: a known product, one whose cost begins late, and one that has none; the last order of all has no number. */
const lines = ordersOf({ customers: 60, days: 300, first: '2024-01-01' }).flatMap(({ id, customer, day }, i, all) => {
  const order = i === all.length - 1 ? null : id;
  const line = (sku: string, category: string, quantity: number, price: string) => ({
    order,
    customer,
    day,
    sku,
    category,
    quantity,
    price,
  });
  return [line(`K${i % 3}`, 'Kitchen', 1 + (i % 2), '20.00'), line(`T'1`, 'Bath', 1, '10.00')];
});

/** Some more products than one statement brings to a cluster. */
const goods = [
  'sku,cost,valid from',
  ...['K0,7.005,', 'K1,6.00,', "T'1,4.00,2024-06-01"],
  ...Array.from({ length: 12_000 }, (_, i) => `an article of the catalogue that nobody has bought ${i},1.00,`),
].join('\n');

const tickets = ['customer,date,minutes', ...lines.slice(0, 40).map(({ customer, day }) => `${customer},${day},12`)];

describe.skipIf(!server)('costs of products and of tickets on Trino and on DuckDB', () => {
  let lake: Lake;
  let folder: TestFolder;
  beforeAll(async () => {
    lake = await makeLake();
    folder = testFolder();
    const text = (value: string | null) => value ?? '';
    const rows = lines.map(({ order, customer, day, sku, category, quantity, price }) =>
      [text(order), customer, day, sku, category, quantity, price].join(','),
    );
    folder.write(
      'orders.csv',
      ['order_id,customer_id,order_date,sku,category,quantity,unit_price', ...rows].join('\n'),
    );
    folder.write('goods.csv', goods);
    folder.write('tickets.csv', tickets.join('\n'));
    await lake.load('lines', {
      order_id: ['varchar', lines.map(({ order }) => order)],
      customer_id: ['varchar', lines.map(({ customer }) => customer)],
      order_date: ['date', lines.map(({ day }) => day)],
      sku: ['varchar', lines.map(({ sku }) => sku)],
      category: ['varchar', lines.map(({ category }) => category)],
      quantity: ['integer', lines.map(({ quantity }) => quantity)],
      unit_price: ['decimal(10,2)', lines.map(({ price }) => price)],
    });
  }, 600_000);
  afterAll(async () => {
    await lake?.remove();
    folder?.remove();
  });

  const tellCosts = async (workspace: string) => {
    await addCosts(workspace, [join(folder.path, 'goods.csv'), join(folder.path, 'tickets.csv')], {});
    await setCosts(workspace, [
      { key: ['margin'], value: '50%' },
      { key: ['categories', 'kitchen'], value: '60%' },
      { key: ['service', 'per-ticket'], value: '2.50' },
    ]);
  };
  const told = ({ costs, bases }: StudyRecord) => ({
    goods: costs!.goods,
    bases,
    notes: costs!.notes.map(({ code }) => code),
  });

  it('are the same to the last cent, and the same in every basis', async () => {
    await folder.run({ ...asked, files: ['orders.csv'], reading });
    await lake.run({ ...asked, table: 'lines', reading });
    await tellCosts(folder.workspace);
    await tellCosts(lake.folder);
    const here = await folder.run({ ...asked, files: ['orders.csv'], reading });
    const there = await lake.run({ ...asked, table: 'lines', reading });
    expect(here.costs!.goods!.lines).toBeGreaterThan(100);
    expect(here.costs!.goods!.withoutCost).toBeGreaterThan(0);
    expect(differences(told(here), told(there), 1e-9)).toEqual([]);
  }, 300_000);

  it('wait for the table to be read again where it was read without them', async () => {
    const other = await makeLake();
    try {
      await other.load('lines', {
        customer_id: ['varchar', lines.map(({ customer }) => customer)],
        order_date: ['date', lines.map(({ day }) => day)],
        sku: ['varchar', lines.map(({ sku }) => sku)],
        unit_price: ['decimal(10,2)', lines.map(({ price }) => price)],
      });
      await other.run({ ...asked, table: 'lines', reading });
      writeFileSync(join(other.folder, 'goods.csv'), goods);
      await addCosts(other.folder, [join(other.folder, 'goods.csv')], {});
      const before = await other.run(asked);
      expect(told(before).goods).toMatchObject({ lines: 0, sourcesWithoutLines: ['lines'] });
      expect(told(before).notes).toEqual(['costs-goods-import-again']);
      const after = await other.run({ ...asked, table: 'lines', reading });
      expect(told(after).goods!.lines).toBe(lines.length);
    } finally {
      await other.remove();
    }
  }, 300_000);
});
