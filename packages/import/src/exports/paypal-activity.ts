import type { KnownExport } from './known-export.ts';

/** Refunds are rows of their own that name the buyer and the sale elsewhere; withdrawals, fees and conversions are the shop’s own money. */
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
    type: ['type'],
  },
  memos: { column: 'balance impact', words: 'memo' },
  isOwnWhereNegative: true,
  refundRows: { customer: 'to email address', order: 'reference txn id' },
};
