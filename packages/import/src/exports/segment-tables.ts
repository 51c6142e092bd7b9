import type { KnownExport } from './known-export.ts';

/** The tables `order_completed` and `order_refunded` of a warehouse that Segment fills: a call a row, its properties as columns. */
export const segmentTables: KnownExport = {
  title: 'Segment tables',
  markers: ['event', 'order id', 'anonymous id', 'original timestamp'],
  columns: {
    customer: ['user id', 'email', 'anonymous id'],
    date: ['original timestamp', 'timestamp', 'sent at', 'received at'],
    amount: ['revenue', 'total', 'value'],
    order: ['order id'],
    refund: ['total', 'value'],
    currency: ['currency'],
    type: ['event'],
  },
  sales: ['order completed', 'completed order'],
  hasOneRowEach: true,
};
