import type { KnownExport } from './known-export.ts';

/** Events of Google Analytics 4, flat; a purchase may have been sent more than once under one id, and other events have no revenue. */
export const ga4Purchases: KnownExport = {
  title: 'GA4 events',
  markers: ['event name', 'user pseudo id', 'ecommerce transaction id'],
  columns: {
    customer: ['user id', 'user pseudo id'],
    date: ['event timestamp', 'event date'],
    amount: ['ecommerce purchase revenue', 'ecommerce purchase revenue in usd'],
    order: ['ecommerce transaction id'],
    refund: ['ecommerce refund value'],
    currency: ['currency', 'ecommerce currency'],
  },
  hasOneRowEach: true,
};
