import type { KnownExport } from './known-export.ts';

/** Events as the API answers them; each line of an order is told again as Ordered Product. */
export const klaviyoEvents: KnownExport = {
  title: 'Klaviyo events (API)',
  markers: ['event properties value', 'datetime'],
  columns: {
    customer: ['profile id', 'person id', 'profile email', 'person email'],
    date: ['datetime', 'timestamp'],
    amount: ['event properties value'],
    order: ['event properties order id', 'event properties event id'],
    currency: ['event properties value currency', 'event properties currency'],
    type: ['metric name', 'event name'],
  },
  sales: ['placed order'],
  hasOneRowEach: true,
};
