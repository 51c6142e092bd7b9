import type { KnownExport } from './known-export.ts';

/** Orders of a seller on Allegro: a row for each order, and one for each of its lines, which has no total. */
export const allegroOrders: KnownExport = {
  title: 'Allegro orders',
  markers: ['order id', 'seller status', 'total to pay amount'],
  columns: {
    customer: ['buyer id', 'buyer login', 'buyer email', 'buyer phone', 'buyer name'],
    date: ['order date'],
    amount: ['total to pay amount'],
    order: ['order id'],
    currency: ['total to pay currency'],
    status: ['seller status'],
  },
};
