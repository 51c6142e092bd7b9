import type { KnownExport } from './known-export.ts';

/** Calls to `track`, one of which may have been sent more than once; a refund may name a total alone, or no amount, and is then one of all. */
export const segmentOrders: KnownExport = {
  title: 'Segment events',
  markers: ['event', 'properties order id', 'anonymous id'],
  columns: {
    customer: ['user id', 'context traits email', 'properties email', 'anonymous id'],
    date: ['original timestamp', 'timestamp', 'sent at', 'received at'],
    amount: ['properties revenue', 'properties total', 'properties value'],
    order: ['properties order id'],
    refund: ['properties total', 'properties value'],
    currency: ['properties currency'],
    type: ['event'],
  },
  sales: ['order completed', 'completed order'],
  hasOneRowEach: true,
};
