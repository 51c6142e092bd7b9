import type { Failure } from '@perennial/words';
import type { CellRow, CellSource } from '../cell-rows.ts';
import { type CostTable, tableAround } from '../cost-table.ts';
import { isOffers, offers } from './offers.ts';
import { isPaymentFees, paymentFees } from './payment-fees.ts';
import { isProfitAndLoss, profitAndLoss } from './profit-and-loss.ts';
import { isSettlement, settlement } from './settlement.ts';
import { isShippingLabels, shippingLabels } from './shipping-labels.ts';

/** A file that says what something cost, in a way that no study reads: what its rows come to is set instead. */
export interface OtherCosts {
  /** Whether its rows can be orders: `never`, whatever money they have; `alone`, but not beside a file of the orders that they belong to. */
  readonly canBeOrders: CanBeOrders;
  /** What it is, and what to set, as its own rows tell. */
  failure(): Promise<Failure>;
}

export type CanBeOrders = 'never' | 'alone';

interface OtherKind {
  readonly canBeOrders: CanBeOrders;
  fits(header: readonly string[], below: readonly CellRow[]): boolean;
  failure(table: CostTable): Failure;
}

const kinds: readonly OtherKind[] = [
  { canBeOrders: 'never', fits: isSettlement, failure: settlement },
  { canBeOrders: 'never', fits: isShippingLabels, failure: shippingLabels },
  { canBeOrders: 'alone', fits: isPaymentFees, failure: paymentFees },
  { canBeOrders: 'alone', fits: isOffers, failure: offers },
  { canBeOrders: 'never', fits: isProfitAndLoss, failure: profitAndLoss },
];

/** What costs a file says that is no file of spend, goods or tickets; null where it is none of those that are known. */
export function otherCosts(path: string, source: CellSource | null): OtherCosts | null {
  for (const kind of kinds)
    for (const way of source?.ways ?? []) {
      const at = way.first.findIndex(({ cells }, i) => cells.length > 1 && kind.fits(cells, way.first.slice(i + 1)));
      if (at >= 0)
        return {
          canBeOrders: kind.canBeOrders,
          failure: async () => kind.failure(tableAround(path, await way.all(), at)),
        };
    }
  return null;
}
