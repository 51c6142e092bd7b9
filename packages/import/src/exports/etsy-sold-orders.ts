import type { KnownExport } from './known-export.ts';

/** An order a row. Order Value is before discounts; the adjusted total is 0 where nothing was adjusted. Guests have a name and no id. */
export const etsySoldOrders: KnownExport = {
  title: 'Etsy sold orders',
  markers: ['sale date', 'order value', 'adjusted order total'],
  columns: {
    customer: ['buyer user id', 'full name', 'buyer'],
    date: ['sale date'],
    amount: ['order total'],
    adjusted: ['adjusted order total'],
    order: ['order id'],
    currency: ['currency'],
    status: ['status'],
  },
};
