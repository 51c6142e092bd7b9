import type { Interval } from '../../record/interval.ts';
import type { CustomerRow } from '../value/value-result.ts';

/** Customers who went from one group to another between two runs, or stayed. Money in minor units. */
export interface Move {
  /** Null: no customer yet at the run before. */
  readonly from: string | null;
  /** Null: in the orders of this run no more. */
  readonly to: string | null;
  readonly customers: number;
  /** Forecast at the run before, and now. */
  readonly before: number;
  readonly now: number;
  /** Of the forecast now; null where the study states none. */
  readonly interval: Omit<Interval, 'median'> | null;
}

export interface Moves {
  /** `stage` or `tier`. */
  readonly by: string;
  /** Its groups, the best first. */
  readonly order: readonly string[];
  readonly moves: readonly Move[];
}

/** Null: there is no run before, or its scores are gone. */
export type MigrationResult = {
  readonly run: number;
  readonly asOf: string;
  readonly sets: readonly Moves[];
  /** Who was of the best tenth by forecast and is no more, those who brought most first. */
  readonly fallen: readonly CustomerRow[];
} | null;
