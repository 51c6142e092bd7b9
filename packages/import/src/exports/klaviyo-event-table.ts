import type { KnownExport } from './known-export.ts';

/** Events as a table, in the layout in which they are brought into Klaviyo too. */
export const klaviyoEventTable: KnownExport = {
  title: 'Klaviyo events',
  markers: ['event id', 'value', 'person email'],
  columns: {
    customer: ['person id', 'person email'],
    date: ['timestamp', 'datetime', 'date'],
    amount: ['value'],
    order: ['order id', 'event id'],
    currency: ['value currency', 'currency'],
    type: ['metric', 'metric name', 'event', 'event name'],
  },
  sales: ['placed order'],
  hasOneRowEach: true,
};
