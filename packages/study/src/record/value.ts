import type { Interval } from './interval.ts';

/** What the customers of the day are expected to bring within the horizon, with intervals. */
export interface Value {
  readonly transactions: Interval;
  readonly money: Interval;
  readonly expectedTransactions: number;
  readonly expectedMoney: number;
  /** Discounted to the horizon, and without end (null where it has no finite value). */
  readonly discounted: number;
  readonly discountedInfinite: number | null;
  /** How the interval's width arises: persons, parameters, and the model's own past errors (as log-scale). */
  readonly uncertainty: {
    readonly individual: number;
    readonly parameters: number;
    readonly model: number;
    readonly pastErrors: readonly number[];
  };
  /** Null by a model in which nobody ever leaves. */
  readonly activeCustomers: number | null;
  /** Of the active customers: the parameters' uncertainty, chance, and the models that fit and forecast as well. */
  readonly active: Interval | null;
  /** Customers active by the parameters that explain the orders about as well as the best (80 %): least and most. Only where the likelihood is flat. */
  readonly activeSupported?: { readonly low: number; readonly high: number };
}
