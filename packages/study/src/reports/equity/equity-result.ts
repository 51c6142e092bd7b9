import type { BasisName } from '../../record/bases.ts';
import type { EquityChange } from '../../record/changes.ts';
import type { Interval } from '../../record/interval.ts';

/** Customer equity on a basis, minor units. */
export interface RunEquity {
  readonly basis: BasisName;
  readonly equity: number;
  readonly interval: Interval | null;
}

/** What a run has said of customer equity. */
export interface EquityRun {
  readonly run: number;
  /** Days: of the run, and the last that it has seen. */
  readonly madeOn: string;
  readonly asOf: string;
  readonly customers: number;
  readonly annualDiscount: number;
  /** Of those bases on which it is finite. */
  readonly bases: readonly RunEquity[];
  /** What moved it since the run before; null where that is not known. */
  readonly because: readonly EquityChange[] | null;
}

export interface EquityResult {
  /** All runs in the currency of this one, oldest first; this one is the last. */
  readonly runs: readonly EquityRun[];
  /** Earlier runs in another currency, which are left out. */
  readonly otherCurrency: number;
}
