import type { KnownExport } from './known-export.ts';

/** One row per sale. Net Total is what is left of it for the seller, after taxes and fees; a sale price has the taxes within. */
export const gumroadSales: KnownExport = {
  title: 'Gumroad sales',
  markers: ['purchase id', 'sale price', 'fully refunded'],
  columns: {
    customer: ['buyer email', 'purchase email', 'buyer name'],
    date: ['purchase date'],
    amount: ['sale price'],
    order: ['purchase id'],
    refund: ['partial refund'],
  },
  flags: { 'fully refunded': 'refunded', disputed: 'cancelled' },
  currency: 'USD',
};
