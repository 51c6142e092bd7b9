import type { KnownExport } from './known-export.ts';

/** Events of Google Analytics 4, flat or as BigQuery nests them; a purchase may have been sent more than once under one id. */
export const ga4Purchases: KnownExport = {
  title: 'GA4 events',
  markers: ['event name', 'user pseudo id', 'ecommerce transaction id'],
  columns: {
    customer: ['user id', 'user pseudo id'],
    date: ['event timestamp', 'event date'],
    amount: ['ecommerce purchase revenue', 'event params value', 'ecommerce purchase revenue in usd'],
    order: ['ecommerce transaction id', 'event params transaction id'],
    refund: ['ecommerce refund value', 'ecommerce refund value in usd'],
    currency: ['event params currency', 'currency', 'ecommerce currency'],
    type: ['event name'],
  },
  sales: ['purchase', 'in app purchase', 'ecommerce purchase'],
  hasOneRowEach: true,
};
