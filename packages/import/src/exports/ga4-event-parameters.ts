import type { KnownExport } from './known-export.ts';

/** Events of Google Analytics 4 without their field `ecommerce`: what was bought stands in the parameters. */
export const ga4EventParameters: KnownExport = {
  title: 'GA4 events (parameters)',
  markers: ['event name', 'user pseudo id', 'event params transaction id'],
  columns: {
    customer: ['user id', 'user pseudo id'],
    date: ['event timestamp', 'event date'],
    amount: ['event params value'],
    order: ['event params transaction id'],
    currency: ['event params currency'],
    type: ['event name'],
  },
  sales: ['purchase', 'in app purchase', 'ecommerce purchase'],
  hasOneRowEach: true,
};
