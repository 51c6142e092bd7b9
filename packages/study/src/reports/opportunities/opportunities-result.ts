import type { Interval } from '../../record/interval.ts';
import type { ActionList } from '../actions/actions-result.ts';

export const opportunityKinds = [
  'slipping',
  'win-back',
  'second-order',
  'keep',
  'bad-spend',
  'buy-more',
  'better-channel',
  'newer-worse',
  'driver',
  'costly',
  'concentration',
] as const;

/**
 * - `slipping`, `win-back`, `second-order`, `keep`: the lists of the actions
 * - `bad-spend`: a channel whose customers cost more than they are worth
 * - `buy-more`: a channel whose customers are worth more than they cost
 * - `better-channel`: one whose customers bring more than another's, where no costs are known
 * - `newer-worse`: new customers bring less than those before them did
 * - `driver`: what goes with value in the first order
 * - `costly`: customers who look valuable and are not
 * - `concentration`: few customers on whom much depends
 */
export type OpportunityKind = (typeof opportunityKinds)[number];

/** Something to do, and what it is about. Money in minor units, of the horizon. */
export interface Opportunity {
  readonly kind: OpportunityKind;
  /** A list of the actions to take it to. */
  readonly list: ActionList | null;
  /** The channel, or the value of a trait, and the trait. */
  readonly subject: string | null;
  readonly trait: string | null;
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
  /** Whether it is beyond what chance makes. */
  readonly isShown: boolean;
  /** For a test: what is told apart; null where there is none to be made. */
  readonly test: TestGround | null;
}

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

/** A list that has no worth, because the method cannot say what keeping its customers would bring. */
export interface UnvaluedList {
  readonly list: ActionList;
  readonly customers: number;
}

export interface OpportunitiesResult {
  readonly opportunities: readonly Opportunity[];
  readonly unvalued: readonly UnvaluedList[];
  /** What an order brings on average. */
  readonly averageOrder: number;
  /** Upper ends of the quarters of first orders, as the drivers have them. */
  readonly baskets: readonly number[];
}
