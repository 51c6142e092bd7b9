import type { KnownExport } from './known-export.ts';

/** Orders as the REST Admin API answers them: totals in the shop’s currency with taxes, what was given back in a list of refunds. */
export const shopifyApiOrders: KnownExport = {
  title: 'Shopify orders (API)',
  markers: ['financial status', 'total price', 'created at'],
  columns: {
    customer: [
      'customer id',
      'customer email',
      'email',
      'contact email',
      'customer phone',
      'phone',
      'billing address phone',
      'billing address name',
    ],
    date: ['created at', 'processed at'],
    amount: ['total price'],
    adjusted: ['current total price'],
    order: ['id', 'name'],
    currency: ['currency'],
    refund: ['refunds amount'],
    channel: ['utm source', 'source name', 'referring site'],
    status: ['financial status'],
    cancelledAt: ['cancelled at'],
    gateway: ['payment gateway names', 'gateway'],
    test: ['test'],
  },
  orderNames: ['id', 'name', 'order number'],
  note: 'known-export-total-price',
};
