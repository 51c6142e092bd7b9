import type { KnownExport } from './known-export.ts';

/** As the plugins for exporting orders write it. */
export const woocommerceOrders: KnownExport = {
  title: 'WooCommerce order export',
  markers: ['order id', 'order total', 'billing first name'],
  columns: {
    customer: ['customer email', 'billing email', 'customer id', 'customer user'],
    date: ['order date'],
    amount: ['order total'],
    order: ['order id'],
    currency: ['order currency'],
    status: ['status', 'order status'],
  },
};
