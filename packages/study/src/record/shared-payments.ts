/** Whether the payments of subscriptions are among the orders: they are others, the same, or nobody can tell. */
export type SharedVerdict = 'apart' | 'shared' | 'unclear';

/** Why nobody can tell: a part of them is there, something else was ordered on their days, or as much on other days. */
export type UnclearBecause = 'some' | 'amounts' | 'days';

export function isUnclear(verdict: SharedPlan['verdict']): verdict is UnclearBecause {
  return verdict !== 'apart' && verdict !== 'shared';
}

/** The payments due of a plan within the days of the orders, and those found among the orders of the same customers. */
export interface SharedPlan {
  readonly plan: string;
  readonly due: number;
  readonly found: number;
  readonly verdict: Exclude<SharedVerdict, 'unclear'> | UnclearBecause;
}

/** Money of orders and subscriptions to date, each payment once; minor units, to the last of them: total = orders + due − same − missing. */
export interface SharedBridge {
  readonly orders: number;
  /** All payments due by the contracts, at their prices. */
  readonly due: number;
  /** Of these, those that are orders, too. */
  readonly same: number;
  /** Of plans whose payments are orders, those that no order stands for: they did not come in, or were given back. */
  readonly missing: number;
  readonly total: number;
}

/** Payments that stand in both files. */
export interface SharedPayments {
  readonly verdict: SharedVerdict;
  /** Those with payments due, most first. */
  readonly plans: readonly SharedPlan[];
  readonly past: SharedBridge;
}
