import type { Part } from '../lexicon/synonyms.ts';
import type { NoteCode } from '../notes/note.ts';

/** An export whose columns are known. Headers are written as `normaliseHeader` writes them. */
export interface KnownExport {
  readonly title: string;
  /** All of these must be there. */
  readonly markers: readonly string[];
  readonly columns: Readonly<Partial<Record<Part, readonly string[]>>>;
  /** What its columns mean, in words that follow its title, and the code of the whole sentence. */
  readonly note?: { readonly code: NoteCode; readonly words: string };
}

export const knownExports: readonly KnownExport[] = [
  {
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
    note: {
      code: 'known-export-subtotal',
      words:
        'amounts are Subtotal: after discounts, without shipping and added tax (--amount Total for all that was paid)',
    },
  },
  {
    title: 'Stripe payments',
    markers: ['amount refunded', 'captured', 'customer id'],
    columns: {
      customer: ['customer id', 'customer email'],
      date: ['created utc'],
      amount: ['amount'],
      order: ['id'],
      currency: ['currency'],
      refund: ['amount refunded'],
      status: ['status'],
      test: ['mode'],
      captured: ['captured'],
    },
  },
  {
    title: 'Stripe balance history',
    markers: ['type', 'created utc', 'fee', 'net'],
    columns: { date: ['created utc'], amount: ['amount'], order: ['id'], currency: ['currency'], status: ['type'] },
  },
  {
    title: 'WooCommerce analytics',
    markers: ['items sold', 'net sales', 'customer type'],
    columns: { customer: ['customer'], date: ['date'], amount: ['net sales'], order: ['order'], status: ['status'] },
    note: {
      code: 'known-export-names',
      words: 'customers are names there, so two people of one name are one customer',
    },
  },
  {
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
  },
  {
    title: 'Magento order grid',
    markers: ['purchase point', 'purchase date', 'grand total base'],
    columns: {
      customer: ['customer email', 'customer name'],
      date: ['purchase date'],
      amount: ['grand total base'],
      order: ['id'],
      refund: ['total refunded'],
      status: ['status'],
    },
    note: {
      code: 'known-export-base-total',
      words: 'amounts are Grand Total (Base), the shop’s own currency',
    },
  },
  {
    title: 'Amazon all orders',
    markers: ['amazon order id', 'purchase date', 'item price'],
    columns: {
      date: ['purchase date'],
      amount: ['item price'],
      order: ['amazon order id'],
      currency: ['currency'],
      status: ['order status'],
      channel: ['sales channel'],
    },
    note: { code: 'known-export-no-buyer', words: 'this report names no buyer' },
  },
  {
    title: 'Square items',
    markers: ['price point name', 'gross sales', 'event type'],
    columns: {
      customer: ['customer id', 'customer reference id'],
      date: ['date'],
      time: ['time'],
      amount: ['net sales'],
      order: ['transaction id'],
      channel: ['channel'],
    },
  },
  {
    title: 'Square transactions',
    markers: ['gross sales', 'total collected', 'transaction id'],
    columns: {
      customer: ['customer id', 'customer reference id'],
      date: ['date'],
      time: ['time'],
      amount: ['net sales'],
      order: ['transaction id'],
      status: ['transaction status'],
      channel: ['channel'],
    },
  },
  {
    title: 'Etsy sold items',
    markers: ['sale date', 'listing id', 'buyer'],
    columns: {
      customer: ['buyer'],
      date: ['sale date'],
      quantity: ['quantity'],
      price: ['price'],
      order: ['order id'],
      currency: ['currency'],
    },
  },
  {
    title: 'BigCommerce orders',
    markers: ['order id', 'order total', 'cart base amount'],
    columns: {
      customer: ['customer id', 'email address', 'customer email'],
      date: ['order date'],
      amount: ['order total'],
      order: ['order id'],
      refund: ['refund amount'],
      status: ['order status'],
      currency: ['order currency code', 'currency'],
    },
  },
  {
    title: 'PayPal activity',
    markers: ['gross', 'fee', 'net', 'from email address'],
    columns: {
      customer: ['from email address'],
      date: ['date'],
      time: ['time'],
      amount: ['gross'],
      order: ['transaction id'],
      currency: ['currency'],
      status: ['status'],
    },
  },
  {
    title: 'UCI Online Retail',
    markers: ['stock code', 'quantity', 'invoice date'],
    columns: {
      customer: ['customer id'],
      date: ['invoice date'],
      quantity: ['quantity'],
      price: ['unit price', 'price'],
      order: ['invoice', 'invoice no'],
    },
  },
  {
    title: 'Olist order payments or items with orders',
    markers: ['order id', 'order purchase timestamp'],
    columns: {
      customer: ['customer unique id', 'customer id'],
      date: ['order purchase timestamp'],
      amount: ['payment value', 'price'],
      order: ['order id'],
      status: ['order status'],
    },
  },
];
