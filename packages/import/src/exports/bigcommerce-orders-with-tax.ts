import type { KnownExport } from './known-export.ts';

/** The same orders with amounts before and after tax; customer 0 is a guest. */
export const bigcommerceOrdersWithTax: KnownExport = {
  title: 'BigCommerce orders with tax',
  markers: ['order id', 'order total inc tax', 'order total ex tax'],
  columns: {
    customer: ['customer id', 'customer email', 'customer phone', 'customer name'],
    date: ['order date'],
    time: ['order time'],
    amount: ['order total inc tax'],
    order: ['order id'],
    refund: ['refund amount'],
    status: ['order status'],
    currency: ['order currency code', 'currency'],
  },
};
