import type { Interval } from '../../record/interval.ts';
import type { CustomerLeft } from '../../record/scores.ts';

/** Customers by value in bins of equal width on a log scale: [from, to), minor units. The first bin of all is what is below one minor unit: from 0. */
export interface ValueBin {
  readonly from: number;
  readonly to: number;
  readonly customers: number;
  /** Sum of the binned value, minor units. */
  readonly money: number;
}

/** The best `customers` (share of all, 0 to 1) bring `expected` of the expected and `historic` of the historic money. Each ranked by its own. */
export interface LorenzPoint {
  readonly customers: number;
  readonly expected: number;
  readonly historic: number;
}

/** A cell of P(alive) × historic money: ranges [from, to) of both (the last P(alive) range includes 1). */
export interface DensityCell {
  readonly aliveFrom: number;
  readonly aliveTo: number;
  readonly historicFrom: number;
  readonly historicTo: number;
  readonly customers: number;
  /** Sum of historic money, minor units. */
  readonly money: number;
}

/** A cell of historic × expected money. */
export interface PastFutureCell {
  readonly historicFrom: number;
  readonly historicTo: number;
  readonly moneyFrom: number;
  readonly moneyTo: number;
  readonly customers: number;
}

/** One customer of a list. Money in minor units. */
export interface CustomerRow {
  readonly customer: string;
  readonly firstOrder: string;
  readonly lastOrder: string;
  readonly orders: number;
  readonly historic: number;
  readonly probAlive: number;
  readonly expectedTransactions: number;
  readonly expectedMoney: number;
  readonly money: Interval;
  /** On the bases after revenue; absent where no costs are known. */
  readonly left?: readonly CustomerLeft[];
}

export interface ValueResult {
  readonly expected: readonly ValueBin[];
  readonly historic: readonly ValueBin[];
  readonly lorenz: readonly LorenzPoint[];
  readonly density: readonly DensityCell[];
  readonly pastFuture: readonly PastFutureCell[];
  /** Sums over all customers; equal the record's. */
  readonly totals: { readonly customers: number; readonly historic: number; readonly expected: number };
  /** The hundred of whom most is expected. */
  readonly top: readonly CustomerRow[];
  /** The hundred of whom least is expected, the best by history first where level: whom the business lost. */
  readonly bottom: readonly CustomerRow[];
}
