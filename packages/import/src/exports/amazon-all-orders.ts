import type { KnownExport } from './known-export.ts';

/** One row per item; no column names a buyer. */
export const amazonAllOrders: KnownExport = {
  title: 'Amazon all orders',
  markers: ['amazon order id', 'purchase date', 'item price'],
  columns: {
    date: ['purchase date'],
    amount: ['item price'],
    order: ['amazon order id'],
    currency: ['currency'],
    status: ['order status'],
    channel: ['sales channel'],
  },
  note: 'known-export-no-buyer',
};
