import type { KnownExport } from './known-export.ts';

/** The header of Shopify's export with ids of its own; the fields of an order stand on its first line only. */
export const squarespaceOrders: KnownExport = {
  title: 'Squarespace orders',
  markers: ['order id', 'lineitem name', 'financial status', 'private notes'],
  columns: {
    customer: ['email', 'billing phone', 'billing name', 'shipping name'],
    date: ['created at', 'paid at'],
    amount: ['subtotal', 'total'],
    order: ['order id'],
    currency: ['currency'],
    refund: ['amount refunded'],
    channel: ['channel name', 'channel type'],
    status: ['financial status'],
    cancelledAt: ['cancelled at'],
  },
  note: 'known-export-subtotal',
};
