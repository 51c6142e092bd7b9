import { Failure } from '@perennial/words';
import { type CostTable, cellsOf } from '../cost-table.ts';
import { labelHeaders } from '../lexicon/other-cost-headers.ts';
import { namesCustomer } from '../names-buyers.ts';
import { amountsOf, columnNamed, money, sum } from './amounts.ts';

const { tracking, cost, order, parcel, money: ofOrders } = labelHeaders;

/** Labels or invoices of a carrier: a parcel and what it cost, without what its order came to. */
export function isShippingLabels(header: readonly string[]): boolean {
  const isOfOrders = namesCustomer(header) || columnNamed(header, ofOrders) >= 0;
  return !isOfOrders && [tracking, cost, parcel].every((part) => columnNamed(header, part) >= 0);
}

/** What sending an order cost on average; of a parcel where no column names orders. */
export function shippingLabels(table: CostTable): Failure {
  const { cells } = table.header;
  const amounts = amountsOf(table, columnNamed(cells, cost));
  const orders = cellsOf(table, columnNamed(cells, order));
  const parcels = cellsOf(table, columnNamed(cells, tracking));
  const paid = amounts.flatMap((amount, i) =>
    amount === null || parcels[i] === '' ? [] : [{ amount, of: orders[i] || parcels[i] }],
  );
  const file = { text: table.path };
  const spent = sum(paid.map(({ amount }) => amount));
  if (paid.length === 0 || spent <= 0) return new Failure('costs-unreadable.shipping-labels.none', { file });
  const n = new Set(paid.map(({ of }) => of)).size;
  return new Failure('costs-unreadable.shipping-labels', {
    file,
    parcels: { count: paid.length },
    orders: { count: n },
    spent: { text: money(spent) },
    settings: { text: `--shipping ${money(spent / n)}` },
  });
}
