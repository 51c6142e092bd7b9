import { join } from 'node:path';
import { sql } from '@perennial/engine';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { noCosts } from '../../src/costs/cost-settings.ts';
import { costedOrders } from '../../src/costs/costed-orders.ts';
import { makeGoodsOfOrders } from '../../src/costs/goods-of-orders.ts';
import { addCosts } from '../../src/questions/change-costs.ts';
import { type TestFolder, testFolder } from '../lifecycle/folder.ts';

/** A till that begins at 1 every day and in every shop: order 1 is Ada's, and Bob's, and Ada's again. */
const lines = [
  'order_id,customer_id,order_date,sku,quantity,unit_price',
  '1,ada,2025-01-03,CUP,2,20.00',
  '1,bob,2025-01-03,TOWEL,1,10.00',
  '2,ada,2025-02-03,TOWEL,3,10.00',
  '2,bob,2025-02-05,CUP,1,20.00',
  '2,bob,2025-02-05,TOWEL,1,10.00',
];
let folder: TestFolder;
beforeAll(() => {
  folder = testFolder();
  folder.write('orders.csv', lines.join('\n'));
  folder.write('products.csv', 'sku,cost\nCUP,7.00\nTOWEL,4.00\n');
});
afterAll(() => folder.remove());

it('takes the goods of an order number that two customers have from the lines of each', async () => {
  const asked = { horizonDays: 60, cutOffs: 0, report: false } as const;
  await folder.run({ ...asked, files: ['orders.csv'], reading: { currency: 'EUR' } });
  await addCosts(folder.workspace, [join(folder.path, 'products.csv')], {});
  const { bases } = await folder.run(asked);
  const found = await folder.open(async ({ connection }) => {
    const settings = noCosts('EUR');
    await makeGoodsOfOrders({ connection, ledger: connection, table: null }, settings, { orders: 'EUR', rates: {} });
    const of = { settings, fingerprint: 'x', hasGoods: true, record: null };
    return connection.rows(
      sql`select order_id, customer, amount, goods from (${costedOrders(of)}) as costed order by order_id, customer`,
    );
  });
  expect(found).toEqual([
    { order_id: '1', customer: 'ada', amount: 4000, goods: 1400 },
    { order_id: '1', customer: 'bob', amount: 1000, goods: 400 },
    { order_id: '2', customer: 'ada', amount: 3000, goods: 1200 },
    { order_id: '2', customer: 'bob', amount: 3000, goods: 1100 },
  ]);
  expect(bases.bridge.find(({ line }) => line === 'goods')?.past).toBe(4100);
});
