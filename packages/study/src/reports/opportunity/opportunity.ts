import type { Interval } from '../../record/interval.ts';

/** Something to do, and what it is about. Money in minor units, of the horizon. */
export interface Opportunity<Kind extends string = string, List extends string = string> {
  readonly kind: Kind;
  /** A list of the actions to take it to. */
  readonly list: List | null;
  /** The channel, or the value of a trait, and the trait. */
  readonly subject: string | null;
  readonly trait: string | null;
  /** The channel in whose place it is. */
  readonly other?: string;
  /** Whom it rests on. */
  readonly customers: number;
  /** Those whom the list begins with. */
  readonly names: readonly string[];
  /** What there is to be won at all, if it worked in full. */
  readonly atStake: number;
  readonly ends: Omit<Interval, 'median'> | null;
  /** The part of it that is taken to be won where nothing else is said. */
  readonly effect: number;
  /** At stake is what stays after costs: no margin comes off. */
  readonly isNet: boolean;
  /** What it costs; null where that is not known. */
  readonly cost: Cost | null;
  /** Whether it is beyond what chance makes. */
  readonly isShown: boolean;
  /** For a test: what is told apart; null where there is none to be made. */
  readonly test: TestGround | null;
}

export type Cost =
  /** What reaching each of its customers costs, an offer with it. */
  | { readonly per: 'customer' }
  /** An amount, and so much more as it works in full: rewards on what is bought anyway, and on what is bought because of them. */
  | { readonly per: 'stake'; readonly anyway: number; readonly won: number };

export type TestGround =
  /** Customers, the chance that one of them is active, and orders a day of one who is; what works keeps some who would leave, or lifts all. */
  | {
      readonly counts: 'customers';
      readonly alive: number;
      readonly perDay: number;
      readonly lifts: 'leaving' | 'all';
      readonly spread: MoneySpread;
    }
  /** New customers a week. */
  | { readonly counts: 'newcomers'; readonly perWeek: number };

/**
 * How the money of single customers of a list lies apart, within the horizon: its mean, and its mean square as far as chance of orders makes it (which grows with
 * the days), and as far as the customers differ (which grows with their square). Minor units, and those squared.
 */
export interface MoneySpread {
  readonly mean: number;
  readonly byChance: number;
  readonly byCustomer: number;
}
