import type { Acquired } from './acquired.ts';
import type { Bases, BasisFigure, CostBasis, CostLine } from './bases.ts';
import type { Interval } from './interval.ts';

/** What is left of the money of one subscription on a basis. Minor units. */
export interface LineBasis {
  readonly basis: CostBasis;
  readonly historic: number;
  /** Within the horizon, and its interval. */
  readonly expected: number;
  readonly money: Interval;
  /** Without end, discounted. */
  readonly residual: number;
}

/** What a subscription has cost, and what is left of what it brings. */
export interface LineLeft {
  readonly costs: Readonly<Partial<Record<CostLine, number>>>;
  readonly bases: readonly LineBasis[];
}

/** What is left of the subscriptions of a plan. */
export interface PlanBases {
  readonly plan: string;
  readonly running: number;
  readonly figures: readonly BasisFigure[];
}

/** What acquiring the subscribers has cost: of all of them, and of those who began in a period. */
export interface AcquiredSubscribers {
  /** Null: all of them. */
  readonly cohort: string | null;
  readonly acquired: Acquired;
}

/** Subscriptions on every basis that is known. */
export interface SubscriptionBases extends Omit<Bases, 'law' | 'goods'> {
  readonly plans: readonly PlanBases[];
  readonly acquired: readonly AcquiredSubscribers[];
  /** The business has orders, too, whose customers bear all costs but those of goods and payments. */
  readonly isBesideOrders: boolean;
}
