import type { KnownExport } from './known-export.ts';

/** One row per line of an order; the fields of the order on its first line only. */
export const shopifyOrders: KnownExport = {
  title: 'Shopify orders',
  markers: ['lineitem name', 'financial status'],
  columns: {
    customer: ['customer id', 'email', 'phone', 'billing phone', 'shipping phone', 'billing name', 'shipping name'],
    date: ['created at'],
    amount: ['subtotal', 'total'],
    order: ['name', 'id'],
    currency: ['currency'],
    refund: ['refunded amount'],
    channel: ['utm source', 'source', 'referring site'],
    status: ['financial status'],
    cancelledAt: ['cancelled at'],
    gateway: ['payment method'],
  },
  orderNames: ['id', 'name'],
  // Abandoned checkouts have the header of orders.
  paid: ['financial status', 'paid at'],
  note: 'known-export-subtotal',
};
