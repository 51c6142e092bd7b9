import type { KnownExport } from './known-export.ts';

/** Tables of Olist joined to its orders; `customer_id` is new for every order there, the person is `customer_unique_id`. */
export const olistOrders: KnownExport = {
  title: 'Olist order payments or items with orders',
  markers: ['order id', 'order purchase timestamp'],
  columns: {
    customer: ['customer unique id', 'customer id'],
    date: ['order purchase timestamp'],
    amount: ['payment value', 'price'],
    order: ['order id'],
    status: ['order status'],
  },
};
