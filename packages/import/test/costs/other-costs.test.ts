import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Failure } from '@perennial/words';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { separateCosts } from '../../src/costs/separate-costs.ts';
import { lines, readText } from './cost-texts.ts';

const stripe = lines(
  'id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),order_id (metadata)',
  'txn_1,charge,ch_1,100.00,1.75,98.25,eur,2025-01-05 10:00,1001',
  'txn_2,charge,ch_2,50.00,1.00,49.00,eur,2025-01-06 10:00,1002',
  'txn_3,refund,re_1,-20.00,0.00,-20.00,eur,2025-01-09 10:00,1001',
  'txn_4,charge,ch_4,200.00,3.25,196.75,eur,2025-02-06 10:00,1003',
  'txn_5,payout,po_1,-327.00,0.00,-327.00,eur,2025-02-07 10:00,',
);
const labels = lines(
  'Ship Date,Order #,Recipient,Carrier,Tracking #,Weight,Shipping Paid,Shipping Cost',
  '1/5/2025,1001,Ann A,UPS,1Z1,2.0,5.00,7.12',
  '1/5/2025,1001,Ann A,UPS,1Z2,2.0,0.00,3.00',
  '1/16/2025,1002,Ben B,USPS,9401,1.0,0.00,6.30',
);
const statement = lines(
  'Acme,,,,',
  'Profit and Loss,,,,',
  ',Jan 2025,Feb 2025,Total',
  'Income,,,',
  '   Sales,"10,000.00","12,000.00","22,000.00"',
  'Total Income,"$10,000.00","$12,000.00","$22,000.00"',
  '   Cost of Goods Sold,"4,000.00","5,000.00","9,000.00"',
  'Gross Profit,"$6,000.00","$7,000.00","$13,000.00"',
  '   Advertising & Marketing,"1,000.00","1,100.00","2,100.00"',
  'Net Income,"$5,000.00","$5,900.00","$10,900.00"',
);

describe('files that say what something cost, and are no spend, goods or tickets', () => {
  const settled = (...rows: readonly string[]) =>
    lines(
      'settlement-id\tcurrency\ttransaction-type\torder-id\tamount-type\tamount-description\tamount',
      '1\tEUR\t\t\t\t\t',
      ...rows,
    );
  it.each([
    ['Stripe', stripe, 'payment-fees', '--fee 1.5%+0.25 (it makes 6.00 of these payments)'],
    ['ShipStation', labels, 'shipping-labels', 'Divided by 2 orders: perennial costs set --shipping 8.21'],
    [
      'DHL',
      lines('Sendungsnummer;Referenz;Produkt;Gewicht;Nettopreis', '34;1001;Paket;2,0;4,49', '35;1002;Paket;5,0;6,99'),
      'shipping-labels',
      '--shipping 5.74',
    ],
    [
      'a settlement of Amazon by rows',
      settled(
        '1\t\tOrder\t302-1\tItemPrice\tPrincipal\t80.00',
        '1\t\tOrder\t302-1\tItemPrice\tTax\t15.00',
        '1\t\tOrder\t302-1\tItemFees\tCommission\t-12.00',
        '1\t\tOrder\t302-1\tItemFees\tFBAPerUnitFulfillmentFee\t-4.10',
        '1\t\tRefund\t302-9\tItemPrice\tPrincipal\t-80.00',
      ),
      'amazon-settlement',
      '--fee 15% --shipping 4.10',
    ],
    [
      'a settlement of Amazon with a column a fee',
      lines(
        '"date/time","settlement id","type","order id","product sales","shipping credits","selling fees","fba fees","total"',
        '"Jan 5, 2025 1:00:00 AM PST","111","Order","112-1","100.00","0","-15.00","-4.10","80.90"',
        '"Jan 6, 2025 1:00:00 AM PST","111","Order","112-2","50.00","0","-7.50","-4.30","38.20"',
        '"Jan 7, 2025 1:00:00 AM PST","111","Refund","112-2","-50.00","0","7.50","0","-42.50"',
      ),
      'amazon-settlement',
      '--fee 15% --shipping 4.20',
    ],
    ['QuickBooks', statement, 'profit-and-loss', '--margin 59.09%'],
    [
      'a statement without a column of sums',
      lines('Account,Feb 2025,Jan 2025', 'Sales,12000,10000', 'Cost of Sales,5000,4000', 'Net Profit,7000,6000'),
      'profit-and-loss',
      '--margin 59.09%',
    ],
    [
      'discounts by code',
      lines(
        'Discount code,Orders,Discount amount,Gross sales',
        'WELCOME,120,-1200.00,12000.00',
        'VIP,30,-300.00,3000.00',
      ),
      'offers',
      '--retention offers=10%',
    ],
    [
      'points',
      lines('Customer email,Date,Points,Reward value', 'a@example.org,2025-01-05,-500,5.00'),
      'offers.without-sales',
      'divide what was given by revenue',
    ],
    [
      'parcels without amounts',
      lines('Tracking Number,Carrier,Label Cost', '9400,USPS,'),
      'shipping-labels.none',
      '--shipping 4.90',
    ],
  ])('%s: what to set, as its rows tell', async (_, content, code, remedy) => {
    const failure = await readText<unknown>('export.csv', content).catch((error: Failure) => error);
    expect(failure).toMatchObject({ words: { code: `costs-unreadable.${code}` } });
    expect((failure as Failure).remedy).toContain(remedy);
  });

  it('takes no orders for labels, fees or points', async () => {
    for (const header of [
      'Order ID,Customer Email,Date,Net Amount,Tracking Number,Carrier',
      'Order Number,Order Date,Total,Tracking Number,Shipping Cost,Carrier',
      'Name,Email,Created at,Total,Discount Code,Discount Amount',
    ])
      expect(await readText('orders.csv', lines(header, '1,a,2025-01-05,5.00,b,c'))).toBeNull();
  });
});

describe('beside orders', () => {
  let folder: string;
  const write = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'perennial-other-costs-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['payment-fees', stripe],
    ['shipping-labels', labels],
    ['profit-and-loss', statement],
  ])('are refused, and never read as orders: %s', async (code, content) => {
    const orders = write('orders.csv', lines('order_id,customer_id,date,total', '1,a,2025-01-05,5.00'));
    const costs = write('costs.csv', content);
    await expect(separateCosts([orders, costs])).rejects.toMatchObject({ words: { code: `costs-unreadable.${code}` } });
  });

  it('payments are orders where there are no others', async () => {
    const alone = write('balance.csv', stripe);
    expect(await separateCosts([alone])).toEqual({ costs: [], others: [alone] });
    const parcels = write('parcels.csv', labels);
    await expect(separateCosts([parcels])).rejects.toMatchObject({ code: 'costs-unreadable' });
  });
});
