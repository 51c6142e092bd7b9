import type { KnownExport } from './known-export.ts';

/** Failed and uncaptured charges are in the file too. */
export const stripePayments: KnownExport = {
  title: 'Stripe payments',
  markers: ['amount refunded', 'captured', 'customer id'],
  columns: {
    customer: ['customer id', 'customer email'],
    date: ['created utc', 'created date utc', 'created'],
    amount: ['amount'],
    order: ['id'],
    currency: ['currency'],
    refund: ['amount refunded'],
    status: ['status'],
    test: ['mode'],
    captured: ['captured'],
  },
};
