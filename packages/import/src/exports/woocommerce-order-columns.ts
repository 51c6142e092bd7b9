import type { KnownExport } from './known-export.ts';

/** As a plugin for exporting orders writes it with headers for people: an item a row, the order’s fields on each. */
export const woocommerceOrderColumns: KnownExport = {
  title: 'WooCommerce orders by item',
  markers: ['order number', 'order total amount', 'email billing'],
  columns: {
    customer: ['email billing', 'phone billing'],
    date: ['order date'],
    amount: ['order total amount'],
    order: ['order number'],
    refund: ['order refund amount'],
    currency: ['order currency', 'currency'],
    status: ['order status'],
  },
};
