import { afterEach, beforeEach, expect, it } from 'vitest';
import { refundOrders } from '../src/refund-orders.ts';
import type { ToldRefund } from '../src/refunds/told-refund.ts';
import { defaultRules } from '../src/request/import-request.ts';
import { bothSides, type TestWorkspace, testWorkspace } from './import-files.ts';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await testWorkspace();
});
afterEach(() => workspace.close());

const header = 'order_id,customer,date,amount\n';
const told = (order: string, amount: number | null, currency: string | null = null): ToldRefund => ({
  ...{ order, amount, currency },
});
const settings = { currency: 'EUR', minorUnits: 2, rules: defaultRules };
const stored = () => workspace.rows('select order_id, amount, refunded from orders order by order_id');
const states = () => workspace.rows('select customer, orders, money from states order by customer');
const orders = { 'orders.csv': `${header}1,ann,2026-01-02,50\n2,ann,2026-01-03,20\n3,bea,2026-01-04,30\n` };

it('takes refunds off the orders of a file by their numbers, with one bridge for all of it', async () => {
  const refunds = [told('1', 15), told('2', null), told('9', 4)];
  const outcome = await workspace.import(orders, { currency: 'EUR' }, { refunds });
  const kept = [
    { order_id: '1', amount: 3500, refunded: 1500 },
    { order_id: '3', amount: 3000, refunded: 0 },
  ];
  expect(await stored()).toEqual(kept);
  const { source, explained } = bothSides(outcome.reconciliation);
  expect(source).toEqual(explained);
  expect(outcome.reconciliation.used.money).toBe(6500);
  expect(outcome.reconciliation.excluded.map(({ reason, money }) => [reason, money])).toEqual([
    ['refunded-in-full', 2000],
    ['refunded', 1500],
  ]);
  expect(await refundOrders(workspace.connection, refunds, settings)).toEqual({
    orders: 2,
    changed: 0,
    missing: ['9'],
  });
  expect(await stored()).toEqual(kept);
});

it('takes them off orders that are stored, once, also where the same file comes again', async () => {
  await workspace.import(orders, { currency: 'EUR' });
  const refunds = [told('1', 15), told('3', 30)];
  expect(await refundOrders(workspace.connection, refunds, settings)).toEqual({ orders: 2, changed: 2, missing: [] });
  const kept = [
    { order_id: '1', amount: 3500, refunded: 1500 },
    { order_id: '2', amount: 2000, refunded: 0 },
  ];
  expect(await stored()).toEqual(kept);
  expect(await states()).toEqual([{ customer: 'ann', orders: 2, money: 5500 }]);
  expect(await refundOrders(workspace.connection, refunds, settings)).toEqual({ orders: 2, changed: 0, missing: [] });
  const more = { 'orders.csv': `${orders['orders.csv']}4,cid,2026-01-05,10\n` };
  const { newOrders, newMoney } = await workspace.import(more, { currency: 'EUR' }, { refunds });
  expect([newOrders, newMoney]).toEqual([1, 1000]);
  expect(await stored()).toEqual([...kept, { order_id: '4', amount: 1000, refunded: 0 }]);
});

it('gives back once what a file tells too, the larger of both', async () => {
  const file = {
    'orders.csv': 'order_id,customer,date,amount,refunded amount\n1,ann,2026-01-02,50,5\n2,bea,2026-01-03,20,8\n',
  };
  await workspace.import(file, { currency: 'EUR' }, { refunds: [told('1', 15), told('2', 6)] });
  expect(await stored()).toEqual([
    { order_id: '1', amount: 3500, refunded: 1500 },
    { order_id: '2', amount: 1200, refunded: 800 },
  ]);
});

it('takes nothing off for money of another currency, nor where a number is of several customers', async () => {
  const shared = { 'orders.csv': `${header}1,ann,2026-01-02,50\n2,ann,2026-01-03,20\n2,bea,2026-01-04,30\n` };
  const refunds = [told('1', 500, 'JPY'), told('2', 5)];
  await workspace.import(shared, { currency: 'EUR' }, { refunds });
  expect(await refundOrders(workspace.connection, refunds, settings)).toEqual({
    orders: 1,
    changed: 0,
    missing: ['2'],
  });
  expect((await stored()).map(({ refunded }) => refunded)).toEqual([0, 0, 0]);
});

it('takes nothing off where refunds are ignored', async () => {
  const rules = { ...defaultRules, refunds: 'ignore' as const };
  await workspace.import(orders, { currency: 'EUR', rules }, { refunds: [told('1', 15)] });
  const asked = { ...settings, rules };
  expect(await refundOrders(workspace.connection, [told('1', 15)], asked)).toEqual({
    orders: 1,
    changed: 0,
    missing: [],
  });
  expect((await stored())[0]).toMatchObject({ amount: 5000 });
});
