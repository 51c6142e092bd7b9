import type { KnownExport } from './known-export.ts';

/** As the plugins for exporting orders write it. */
export const woocommerceOrders: KnownExport = {
  title: 'WooCommerce order export',
  markers: ['order id', 'order total', 'billing first name'],
  columns: {
    customer: ['customer email', 'billing email', 'customer id', 'customer user'],
    date: ['order date', 'date'],
    amount: ['order total'],
    order: ['order id'],
    refund: ['refunded total', 'total refunded', 'refund total', 'order refund amount'],
    currency: ['order currency'],
    status: ['status', 'order status'],
  },
  orderNames: ['order id', 'order number'],
};
