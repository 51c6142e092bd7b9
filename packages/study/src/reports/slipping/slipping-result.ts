import type { Interval } from '../../record/interval.ts';

/** A customer who may be leaving. Money in minor units, of the horizon. */
export interface SlippingRow {
  readonly customer: string;
  readonly orders: number;
  readonly historic: number;
  readonly lastOrder: string;
  /** Days since the last order, and between orders on average; null with a single one. */
  readonly silence: number;
  readonly gap: number | null;
  readonly probAlive: number;
  readonly expectedMoney: number;
  readonly money: Interval;
  /** What they would bring if they were active for certain; and of that what is lost by the chance that they are not. */
  readonly ifActive: number;
  readonly atRisk: number;
  /** The day on which they are more likely gone than not, if no order comes: past or to come. Null where it does not come in ten years. */
  readonly tips: string | null;
}

/** What new customers brought within the horizon after their first order: of those who came long enough ago. */
export interface Newcomers {
  readonly customers: number;
  /** Of each; minor units. */
  readonly money: number;
}

export interface SlippingResult {
  /** All who may be leaving, and their sums. */
  readonly customers: number;
  readonly historic: number;
  readonly expected: number;
  readonly interval: Omit<Interval, 'median'> | null;
  readonly atRisk: number;
  /** Of them, those of whom most is at risk, that first. */
  readonly rows: readonly SlippingRow[];
  /** Null where too few came long enough ago. */
  readonly newcomers: Newcomers | null;
}

/** Chances of being active between which a customer may be leaving: below, they have probably stopped; above, they are probably here. */
export const MAY_LEAVE = { from: 0.2, to: 0.8 } as const;
