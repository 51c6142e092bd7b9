import type { KnownExport } from './known-export.ts';

/** Calls of Order Completed among others, which have no revenue; one may have been sent more than once. */
export const segmentOrders: KnownExport = {
  title: 'Segment events',
  markers: ['event', 'properties order id', 'properties revenue'],
  columns: {
    customer: ['user id', 'anonymous id'],
    date: ['original timestamp', 'timestamp', 'sent at', 'received at'],
    amount: ['properties revenue', 'properties total'],
    order: ['properties order id'],
    currency: ['properties currency'],
  },
  hasOneRowEach: true,
};
