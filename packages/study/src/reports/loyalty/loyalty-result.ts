import type { Interval } from '../../record/interval.ts';
import type { Tier } from '../segments/segments-result.ts';

/** Those whom a programme may take in: a tier by forecast and all above it. Money in minor units. */
export interface Members {
  /** The last tier that is taken in. */
  readonly upTo: Tier;
  readonly customers: number;
  readonly active: number;
  /** What they are expected to bring within the horizon without a programme. */
  readonly expected: number;
  readonly interval: Omit<Interval, 'median'> | null;
}

export interface LoyaltyResult {
  /** The few best first, everybody last. */
  readonly members: readonly Members[];
  /** Of each unit of revenue, what is kept before acquisition; 1 where nothing is known of costs. */
  readonly kept: number;
}
