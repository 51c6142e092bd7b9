import type { KnownExport } from './known-export.ts';

/** Addresses of buyers are new for each order: eBay hides the real ones. Rows below the orders say how many there are. */
export const ebayOrders: KnownExport = {
  title: 'eBay orders',
  markers: ['sales record number', 'order number', 'buyer username'],
  columns: {
    customer: ['buyer username', 'buyer name', 'buyer email'],
    date: ['sale date', 'paid on date'],
    amount: ['total price'],
    order: ['order number', 'sales record number'],
  },
};
