import type { ImportRequest, ImportRules } from '@perennial/import';
import type { LakeColumn } from './lake.ts';

export type Asked = Partial<Omit<ImportRequest, 'rules'>> & { readonly rules?: Partial<ImportRules> };
export type Columns = Readonly<Record<string, LakeColumn>>;

/** Text of a table's column, as a file would have it. */
export const text = (...values: (string | null)[]): LakeColumn => ['varchar', values];
export const money = (...values: (string | null)[]): LakeColumn => ['decimal(12,2)', values];
export const days = (...values: (string | null)[]): LakeColumn => ['date', values];

const shop = {
  order_id: text('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', null, 'i'),
  customer_id: text(' 1 ', '2', 'guest', 'Ann@Example.com', null, 'ann@example.com', '2', '1', '2', '0'),
  order_date: days(
    '2024-01-01',
    '2024-02-01',
    '2024-02-02',
    '2024-03-01',
    '2024-03-02',
    '2025-01-01',
    '2031-01-01',
    '1900-01-01',
    '2024-05-05',
    '2024-06-06',
  ),
  amount: money('10.005', '20.5', '5', '7.25', '9', '0', '12', '3', '-4.5', '8'),
  status: text('paid', 'wc-cancelled', 'paid', 'Refunded', 'paid', 'paid', 'completed', 'paid', 'paid', 'Annulée'),
} satisfies Columns;

const lines = {
  order_id: text('a', 'a', 'b', 'b', 'b', 'c', 'd', 'd', 'e', 'f'),
  customer_id: text('1', '1', '2', null, '2', '1', '3', '3', '3', null),
  order_date: days(
    '2024-01-01',
    '2024-01-01',
    '2024-02-01',
    '2024-02-01',
    '2024-02-01',
    '2024-03-01',
    '2024-04-01',
    '2024-04-01',
    '2024-05-01',
    '2024-05-02',
  ),
  quantity: ['integer', [1, 2, 3, 1, -1, 1, 1, -1, 2, 1]],
  unit_price: money('10', '2.5', '1.1', '4', '4', '-9.99', '30', '30', '7', '1'),
  channel: text('web', 'web', 'shop', 'shop', 'shop', null, 'web', 'web', 'app', 'app'),
} satisfies Columns;

/** What is imported, on both engines from the same cells. */
export const importCases: Readonly<Record<string, { readonly columns: Columns; readonly asked?: Asked }>> = {
  'rows of every outcome': { columns: shop },
  'rows of every outcome, other rules': {
    columns: shop,
    asked: { rules: { cancelled: 'keep', zero: 'keep', negative: 'exclude', refunds: 'ignore' } },
  },
  'orders of test customers': { columns: shop, asked: { testCustomers: ['@example.com', '1'] } },
  'guests by their orders': { columns: shop, asked: { rules: { guests: 'single' } } },
  'rows without ids': {
    columns: { customer_id: shop.customer_id, order_date: shop.order_date, amount: shop.amount, status: shop.status },
  },
  'rows that are orders, all of them': {
    columns: {
      customer_id: text('1', '2', '2', 'ann@example.com'),
      order_date: days('2024-01-01', '2024-02-01', '2024-02-02', '2024-03-01'),
      amount: money('10.5', '20.5', '5', '7.25'),
    },
  },
  'orders without money': {
    columns: {
      customer_id: text('1', '2', '2', 'ann@example.com'),
      order_date: days('2024-01-01', '2024-02-01', '2024-02-02', '2024-03-01'),
    },
  },
  'lines of orders': { columns: lines },
  'lines of orders, refunds ignored': { columns: lines, asked: { rules: { refunds: 'ignore' } } },
  'a total repeated on its lines': {
    columns: {
      order_id: text('a', 'a', 'b', 'b', 'c'),
      customer_id: text('1', '1', '2', '2', '1'),
      order_date: days('2024-01-01', '2024-01-01', '2024-02-01', '2024-02-01', '2024-03-01'),
      order_total: money('12.5', '12.5', '7', '7', '3'),
    },
  },
  'refunds, costs, tests': {
    columns: {
      order_id: text('a', 'b', 'c', 'd'),
      customer_id: text('1', '1', '2', '2'),
      order_date: days('2024-01-01', '2024-01-02', '2024-02-01', '2024-03-01'),
      amount: ['double', [10.1, 20, 30.55, 40]],
      refund: ['double', [0, 20, 10.05, null]],
      cost: ['real', ['1', '2', '3', '4']],
      is_test: ['boolean', [false, false, false, true]],
    },
  },
  'two currencies, one asked for': {
    columns: {
      customer_id: text('1', '1', '2', '2'),
      order_date: days('2024-01-01', '2024-01-02', '2024-02-01', '2024-03-01'),
      amount: ['integer', [10, 20, 30, 40]],
      currency: text('JPY', 'jpy', 'EUR', 'JPY'),
    },
    asked: { currency: 'JPY' },
  },
  'dates as text': {
    columns: {
      customer_id: ['bigint', [1, 1, 2, 2, 3, 3, 3]],
      order_date: text(
        '2024-01-01',
        '2024-01-02T10:11:12',
        '2024/2/3 4:05',
        '2024-03-01 10:00:00.123',
        'n/a',
        null,
        '2024-07-01 00:00',
      ),
      amount: text('10', '20.50', '30.123456', '40', '50', '60', 'none'),
    },
  },
  'times with an offset, in the zone of the business': {
    columns: {
      customer_id: ['double', [17850, 17850, 2, 2.5]],
      order_date: text(
        '2024-03-31T00:30:00Z',
        '2024-03-31 23:30:00+02:00',
        '2024-07-01T22:30:00Z',
        '2024-01-01 23:30:00 -0100',
      ),
      amount: ['bigint', [10, 20, 30, 40]],
    },
    asked: { timeZone: 'Europe/Berlin' },
  },
  'days and times in two columns, years first in all their ways': {
    columns: {
      customer_id: text('1', '1', '2', '2'),
      order_date: days('2024-01-01', '2024-01-02', '2024-02-01', '2024-02-02'),
      order_time: text('10:11:12', '9:05', '23:59', '00:00:00'),
      amount: money('1', '2', '3', '4'),
    },
  },
  'times in UTC by their name': {
    columns: {
      customer_id: text('1', '1', '2'),
      created_utc: ['timestamp(3)', ['2024-03-31 00:30:00', '2024-03-31 22:30:00', '2024-07-01 22:30:00']],
      amount: money('1', '2', '3'),
    },
    asked: { timeZone: 'Europe/Berlin' },
  },
  'days as whole numbers, payments not captured, a gateway for trials': {
    columns: {
      customer_id: text('1', '1', '2', '2'),
      order_date: ['integer', [20240101, 20240102, 20240201, 20240202]],
      amount: money('1', '2', '3', '4'),
      captured: ['boolean', [true, true, false, true]],
      gateway: text('stripe', 'Bogus', 'stripe', 'stripe'),
      order_status: text('paid', 'paid', 'paid', null),
    },
  },
  'a customer number that is new for every order': {
    columns: {
      customer_id: text('1', '2', '3', '4'),
      customer_email: text('a@x.org', 'b@x.org', 'a@x.org', 'b@x.org'),
      order_date: days('2024-01-01', '2024-01-02', '2024-02-01', '2024-03-01'),
      amount: money('1', '2', '3', '4'),
    },
    asked: { columns: { customer: 'customer_id' } },
  },
  'an amount before discounts': {
    columns: {
      customer_id: text('1', '1', '2', '2'),
      order_date: days('2024-01-01', '2024-01-02', '2024-02-01', '2024-03-01'),
      gross_sales: money('10', '20', '30', '40'),
      discounts: money('1', '0', '2.5', '0'),
    },
  },
  'refunds of two columns, and a total after refunds': {
    columns: {
      customer_id: text('1', '1', '2', '2'),
      order_date: days('2024-01-01', '2024-01-02', '2024-02-01', '2024-03-01'),
      amount: money('10', '20', '30', '40'),
      refund_amount: money('1', '0', '0', '0'),
      chargeback_amount: money('0', '0', '30', '0'),
    },
  },
  'a total after refunds': {
    columns: {
      customer_id: text('1', '1', '2', '2'),
      order_date: days('2024-01-01', '2024-01-02', '2024-02-01', '2024-03-01'),
      order_total: money('10', '20', '30', '40'),
      adjusted_order_total: money('10', '15', '30', '0'),
    },
  },
  'payments and deliveries': {
    columns: {
      order_id: text('a', 'b', 'c', 'd', 'e', 'f'),
      customer_id: text('1', '1', '2', '2', '3', '3'),
      order_date: days('2024-01-01', '2024-01-02', '2024-02-01', '2024-03-01', '2024-03-02', '2024-03-03'),
      amount: money('10', '20', '30', '40', '50', '60'),
      payment_status: text('paid', 'pending', 'pending', 'paid', 'partially_refunded', 'not received'),
      fulfillment_status: text('fulfilled', 'fulfilled', 'unfulfilled', 'fulfilled', 'fulfilled', 'fulfilled'),
    },
  },
  'amounts in cents': {
    columns: {
      customer_id: text('1', '1', '2', '2'),
      order_date: days('2024-01-01', '2024-01-02', '2024-02-01', '2024-03-01'),
      amount_cents: ['bigint', [1000, 2050, 30, 4001]],
      currency: text('EUR', 'EUR', 'EUR', 'EUR'),
    },
  },
  'points that stand for thousands': {
    columns: {
      customer_id: text('1', '1', '2', '2'),
      order_date: days('2024-01-01', '2024-01-02', '2024-02-01', '2024-03-01'),
      amount: text('1.000', '2.500', '12.345', '1.100'),
      currency: text('EUR', 'EUR', 'EUR', 'EUR'),
    },
  },
  'sales and what was given back, by a code': {
    columns: {
      customer_id: text('1', '1', '2', '2', '3', '3'),
      order_date: days('2024-01-01', '2024-01-02', '2024-02-01', '2024-03-01', '2024-03-02', '2024-03-03'),
      amount: money('10', '20', '30', '40', '50', '5'),
      type: text('S', 'S', 'S', 'S', 'S', 'R'),
    },
  },
  'orders that were taken back': {
    columns: {
      order_id: text('a', 'Ca', 'b', 'c', 'Cc'),
      customer_id: text('1', '1', '2', '2', '2'),
      order_date: days('2024-01-01', '2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01'),
      amount: money('77184', '-77184', '30', '40', '-40'),
    },
  },
  'people who are hidden in part': {
    columns: {
      customer_id: text('c1', 'c1', 'c2', 'c2', '****1234', 'c3'),
      order_date: days('2024-01-01', '2024-01-02', '2024-02-01', '2024-03-01', '2024-03-02', '2024-03-03'),
      amount: money('10', '20', '30', '40', '50', '60'),
    },
  },
  'lines of orders without money': {
    columns: {
      order_id: text('a', 'a', 'b', 'c', 'c', 'd'),
      customer_id: text('1', '1', '2', '2', '2', '3'),
      order_date: days('2024-01-01', '2024-01-01', '2024-02-01', '2024-03-01', '2024-03-01', '2024-03-03'),
    },
  },
  'a currency in a header': {
    columns: {
      customer_id: text('1', '1', '2', '2'),
      order_date: days('2024-01-01', '2024-01-02', '2024-02-01', '2024-03-01'),
      // A cluster writes names of columns in lower case.
      'amount (gbp)': money('10', '20', '30', '40'),
    },
  },
};

/** The same cells as a file. */
export function csvOf(columns: Columns): string {
  const lists = Object.values(columns).map(([type, values]) =>
    values.map((value) => (value === null ? '' : type === 'decimal(12,2)' ? Number(value).toFixed(2) : String(value))),
  );
  const cells = lists[0]!.map((_, i) => lists.map((list) => `"${list[i]}"`).join(','));
  return `${Object.keys(columns).join(',')}\n${cells.join('\n')}\n`;
}
