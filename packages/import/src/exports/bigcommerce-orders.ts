import type { KnownExport } from './known-export.ts';

/** An order a row. */
export const bigcommerceOrders: KnownExport = {
  title: 'BigCommerce orders',
  markers: ['order id', 'order total', 'cart base amount'],
  columns: {
    customer: ['customer id', 'email address', 'customer email'],
    date: ['order date'],
    amount: ['order total'],
    order: ['order id'],
    refund: ['refund amount'],
    status: ['order status'],
    currency: ['order currency code', 'currency'],
  },
};
