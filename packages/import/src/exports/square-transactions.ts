import type { KnownExport } from './known-export.ts';

/** A payment a row. */
export const squareTransactions: KnownExport = {
  title: 'Square transactions',
  markers: ['gross sales', 'total collected', 'transaction id'],
  columns: {
    customer: ['customer id', 'customer reference id'],
    date: ['date'],
    time: ['time'],
    amount: ['net sales'],
    order: ['transaction id'],
    refund: ['partial refunds'],
    type: ['event type'],
    status: ['transaction status'],
    channel: ['channel'],
  },
};
