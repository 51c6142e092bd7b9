import type { KnownExport } from './known-export.ts';

/** An item a row; the amount is quantity × price. */
export const etsySoldItems: KnownExport = {
  title: 'Etsy sold items',
  markers: ['sale date', 'listing id', 'buyer'],
  columns: {
    customer: ['buyer'],
    date: ['sale date'],
    quantity: ['quantity'],
    price: ['price'],
    order: ['order id'],
    currency: ['currency'],
  },
};
