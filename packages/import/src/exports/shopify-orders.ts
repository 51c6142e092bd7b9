import type { KnownExport } from './known-export.ts';

/** One row per line of an order; the fields of the order on its first line only. */
export const shopifyOrders: KnownExport = {
  title: 'Shopify orders',
  markers: ['lineitem name', 'financial status'],
  columns: {
    customer: ['customer id', 'email'],
    date: ['created at'],
    amount: ['subtotal', 'total'],
    order: ['name', 'id'],
    currency: ['currency'],
    refund: ['refunded amount'],
    channel: ['source'],
    status: ['financial status'],
    cancelledAt: ['cancelled at'],
    gateway: ['payment method'],
  },
  note: 'known-export-subtotal',
};
