import type { KnownExport } from './known-export.ts';

/** Refunds and withdrawals are rows with negative amounts. */
export const paypalActivity: KnownExport = {
  title: 'PayPal activity',
  markers: ['gross', 'fee', 'net', 'from email address'],
  columns: {
    customer: ['from email address'],
    date: ['date'],
    time: ['time'],
    amount: ['gross'],
    order: ['transaction id'],
    currency: ['currency'],
    status: ['status'],
  },
};
