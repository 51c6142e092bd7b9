import type { Acquired, Ends } from '../../record/acquired.ts';
import type { BasisName, CostLine } from '../../record/bases.ts';
import type { Benchmark } from './benchmarks.ts';

/** A basis of a group's money, minor units. */
export interface GroupBasis {
  readonly basis: BasisName;
  readonly historic: number;
  readonly expected: number;
  readonly interval: Ends | null;
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
