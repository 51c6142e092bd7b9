import type { Interval } from '../../record/interval.ts';
import type { GroupFigures } from '../groups/group-figures.ts';
import type { Standing } from '../groups/standing.ts';
import type { Tier } from '../segments/segments-result.ts';
import type { CustomerRow } from '../value/value-result.ts';

/** A customer who brought others. Money in minor units. */
export interface Referrer {
  readonly customer: string;
  /** What they brought themselves, and what is expected of them within the horizon. */
  readonly historic: number;
  readonly expected: number;
  /** The customers who came through them, and Σ P(alive) of those. */
  readonly referred: number;
  readonly active: number;
  readonly broughtHistoric: number;
  readonly broughtExpected: number;
  /** Of what is expected of those, as if they decided for themselves. */
  readonly interval: Omit<Interval, 'median'>;
}

/** Customers who were referred, and those who came by themselves. */
export interface ReferralGroup extends GroupFigures {
  readonly wasReferred: boolean;
  /** Whether they are expected to bring more or less than the others beyond what chance makes. */
  readonly standing: Standing;
}

/** How many customers of a tier have brought others. */
export interface ReferringTier {
  readonly tier: Tier;
  readonly customers: number;
  readonly referrers: number;
  readonly referred: number;
}

export interface ReferralsResult {
  /** The dimension that says who referred a customer; null where none does. */
  readonly by: string | null;
  /** Customers whose referrer is a customer, and what those brought and are expected to bring; minor units. */
  readonly referred: number;
  readonly historic: number;
  readonly expected: number;
  readonly interval: Omit<Interval, 'median'> | null;
  /** Customers who brought others. */
  readonly referrers: number;
  /** Customers whose referrer is nobody who ever ordered; and those who name themselves. */
  readonly unknown: number;
  readonly selves: number;
  readonly groups: readonly ReferralGroup[];
  readonly tiers: readonly ReferringTier[];
  /** Those who brought most, by what their customers brought and are expected to bring. */
  readonly rows: readonly Referrer[];
  /** Of the best tenth by forecast, those who have brought nobody, with the highest forecasts first: whom to ask. */
  readonly toAsk: readonly CustomerRow[];
}
