import type { BasisName, CostLine } from '../../record/bases.ts';
import type { Interval } from '../../record/interval.ts';
import type { Benchmark } from './benchmarks.ts';

type Ends = Omit<Interval, 'median'>;

/** A basis of a group's money, minor units. */
export interface GroupBasis {
  readonly basis: BasisName;
  readonly historic: number;
  readonly expected: number;
  readonly interval: Ends | null;
}

/** What acquiring the customers of a group has cost, and what they are worth beside it. Money in minor units. */
export interface Acquired {
  /** Those for whom some spend is known. */
  readonly customers: number;
  readonly spend: number;
  /** Spend ÷ customers. */
  readonly cac: number;
  /** What one is worth over their lifetime before the cost of acquiring them, to date and to come; null without a finite value. */
  readonly worth: number | null;
  readonly interval: Ends | null;
  /** Worth ÷ CAC, and the ends of its 80 % interval. */
  readonly ratio: number | null;
  readonly ratioLow: number | null;
  readonly ratioHigh: number | null;
  readonly payback: Payback;
  /** The most that acquiring one more may cost: the lower end of the 80 % interval of what one is worth, not below nothing. */
  readonly most: number | null;
  /** A customer costs more than the upper end of the 80 % interval of what one is worth. */
  readonly isBad: boolean;
}

/** Months until a customer has paid back what acquiring them cost; null where that lies beyond the horizon. */
export interface Payback {
  readonly months: number | null;
  /** By the ends of the 80 % interval of what customers have brought by then. */
  readonly low: number | null;
  readonly high: number | null;
  /** Read off what is expected, not off what was. */
  readonly isForecast: boolean;
}

export interface ProfitGroup {
  /** Null: all customers. */
  readonly dimension: 'channel' | 'cohort' | null;
  /** Null: all customers, or first orders that name no channel. */
  readonly value: string | null;
  readonly isOthers: boolean;
  readonly customers: number;
  readonly bases: readonly GroupBasis[];
  /** Null where no spend is known of any of its customers. */
  readonly acquired: Acquired | null;
}

/** A customer who looks valuable by revenue and is not. Money in minor units, to date and of the horizon. */
export interface FallingCustomer {
  readonly customer: string;
  readonly rankByRevenue: number;
  readonly rankByNet: number;
  readonly revenue: number;
  readonly net: number;
  /** The cost that takes more of them than of the others. */
  readonly because: CostLine | null;
}

export interface ProfitResult {
  /** The basis that customers are held against what acquiring them costs: what is left before that. */
  readonly worthBasis: BasisName;
  readonly groups: readonly ProfitGroup[];
  readonly falling: readonly FallingCustomer[];
  /** What LTV:CAC and payback are held beside. */
  readonly benchmarks: readonly Benchmark[];
}

/** Fewer customers than this are marked: their figures say little. */
export const FEW = 30;
