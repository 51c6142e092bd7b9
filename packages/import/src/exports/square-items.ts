import type { KnownExport } from './known-export.ts';

/** Refunds are rows with negative amounts. */
export const squareItems: KnownExport = {
  title: 'Square items',
  markers: ['price point name', 'gross sales', 'event type'],
  columns: {
    customer: ['customer id', 'customer reference id'],
    date: ['date'],
    time: ['time'],
    amount: ['net sales'],
    order: ['transaction id'],
    type: ['event type'],
    channel: ['channel'],
  },
};
