import type { KnownExport } from './known-export.ts';

/** Orders of a seller on JD 京东; an item a row where an order has several, with the order’s amounts on each. What is owed is after discounts. */
export const jdOrders: KnownExport = {
  title: 'JD orders',
  markers: ['下单帐号', '应付金额', '下单时间'],
  columns: {
    customer: ['下单帐号', '客户姓名', '联系电话'],
    date: ['下单时间'],
    amount: ['应付金额'],
    order: ['订单号'],
    refund: ['退款金额'],
    status: ['订单状态'],
  },
  hasOneRowEach: true,
  currency: 'CNY',
};
