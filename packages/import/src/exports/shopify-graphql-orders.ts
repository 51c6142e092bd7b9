import type { KnownExport } from './known-export.ts';

/** The answer of the Admin GraphQL API: money stands in sets of the shop's currency and the customer's. */
export const shopifyGraphqlOrders: KnownExport = {
  title: 'Shopify GraphQL orders',
  markers: ['created at', 'total price set shop money amount'],
  columns: {
    customer: ['customer id', 'customer email', 'email', 'phone', 'customer display name'],
    date: ['processed at', 'created at'],
    amount: ['total price set shop money amount'],
    order: ['name', 'id', 'legacy resource id'],
    currency: ['total price set shop money currency code', 'currency code'],
    refund: ['total refunded set shop money amount'],
    channel: ['utm source', 'source name', 'channel information app title', 'referring site'],
    status: ['display financial status'],
    cancelledAt: ['cancelled at'],
    test: ['test'],
  },
  orderNames: ['name', 'id', 'legacy resource id'],
};
