import type { RelativeEnds } from '../levers/levers-result.ts';

/** Customers who may be leaving, a part of them: those of whom most is at risk first. */
export interface AtRiskPart {
  readonly customers: number;
  /** What they would bring beyond the forecast if they were active; minor units. */
  readonly atRisk: number;
}

export interface BudgetResult {
  readonly parts: readonly AtRiskPart[];
  /** What a new customer brought within the horizon after the first order, of so many; null where too few came long enough ago. */
  readonly newcomer: { readonly customers: number; readonly money: number } | null;
  /** What a new customer has cost, and how many come in the time of the horizon; null where no spend is known. */
  readonly cac: number | null;
  readonly newcomers: number;
  /** Of each unit of revenue, what is kept before acquisition. */
  readonly kept: number;
  /** What an offer costs a customer where nothing is said; minor units. */
  readonly offer: number;
  /** Ends of the interval of what all customers are expected to bring, as parts of it. */
  readonly ends: RelativeEnds | null;
}
