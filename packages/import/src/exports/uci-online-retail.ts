import type { KnownExport } from './known-export.ts';

/** The data sets Online Retail and Online Retail II: lines of invoices. */
export const uciOnlineRetail: KnownExport = {
  title: 'UCI Online Retail',
  markers: ['stock code', 'quantity', 'invoice date'],
  columns: {
    customer: ['customer id'],
    date: ['invoice date'],
    quantity: ['quantity'],
    price: ['unit price', 'price'],
    order: ['invoice', 'invoice no'],
  },
};
