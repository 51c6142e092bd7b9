import type { KnownExport } from './known-export.ts';

/** Analytics → Orders, “Download”: amounts are texts of the shop’s locale, refunds rows of their own. */
export const woocommerceAnalytics: KnownExport = {
  title: 'WooCommerce analytics',
  markers: ['items sold', 'net sales', 'customer type'],
  columns: { customer: ['customer'], date: ['date'], amount: ['net sales'], order: ['order'], status: ['status'] },
  note: 'known-export-names',
};
