import type { OwnBenchmark } from '../record/bases.ts';
import type { DatedValues } from './dated-values.ts';

/**
 * What things cost, as the settings file of a workspace says it. Every value has days from which it holds. Money is in minor units of one currency:
 * as `readCosts` hands it out, that of the orders. A sum of money is a whole number of them; a price per minute may be a fraction.
 */
export interface CostSettings {
  /** Of every amount here. */
  readonly currency: string;
  /** Gross margin as a share of revenue: what is left after the cost of goods. */
  readonly margin: DatedValues<number>;
  /** The same for products of a category, by its name. */
  readonly categories: Readonly<Record<string, DatedValues<number>>>;
  /** Files that say what products cost, the one that counts most last. */
  readonly goods: readonly CostFile[];
  /** What a payment costs: a share of what an order brings, and so much an order. */
  readonly fees: DatedValues<PaymentFee>;
  /** What the business pays to send an order. */
  readonly shipping: DatedValues<number>;
  readonly service: ServiceCosts;
  readonly indirect: readonly IndirectCost[];
  /** Discounts, points, offers that are no part of the orders' own amounts. */
  readonly retention: readonly RetentionCost[];
  /** Files that say what was spent to acquire customers, the one that counts most last. */
  readonly acquisition: readonly CostFile[];
  /** Channel of the spend → channels of the orders that it brought, where their names do not say so. */
  readonly channels: Readonly<Record<string, readonly string[]>>;
  /** What one unit of another currency is worth in the currency of the orders, by its code. */
  readonly rates: Readonly<Record<string, DatedValues<number>>>;
  /** What LTV:CAC and payback are to be held beside, in place of what guides say. */
  readonly benchmark: OwnBenchmark | null;
}

/** A file of costs, by its path from the folder of the workspace. */
export interface CostFile {
  readonly file: string;
  /** Channel of all its rows, where it has none of its own or another name is wanted. */
  readonly channel?: string;
  /** Tells two accounts of one platform apart, whose campaigns may have the same names. */
  readonly account?: string;
  /** How days and months in numbers are written, where that cannot be told. */
  readonly dateOrder?: 'dmy' | 'mdy';
  /** Where the file does not say it. */
  readonly currency?: string;
}

/** Per payment: `share` of its amount, 0.014 for 1.4 %, and `fixed` minor units. */
export interface PaymentFee {
  readonly share: number;
  readonly fixed: number;
}

export interface ServiceCosts {
  /** Of each active customer, a month. */
  readonly perCustomerMonth: DatedValues<number>;
  readonly perTicket: DatedValues<number>;
  /** May be a fraction of a minor unit. */
  readonly perMinute: DatedValues<number>;
  /** Files of tickets: customer, day, minutes. */
  readonly tickets: readonly CostFile[];
}

/** What costs of the business as a whole are shared out by. */
export type Allocation = 'order' | 'customer' | 'revenue';

/** A cost of the business as a whole. */
export interface IndirectCost {
  readonly name: string;
  readonly by: Allocation;
  /** So much a month from a day on; 0 from the day on which it ended. */
  readonly monthly: DatedValues<number>;
  /** Or so much for a period, both days in it. */
  readonly periods: readonly { readonly from: string; readonly to: string; readonly amount: number }[];
}

/** What it costs to keep customers: so much an order, or a share of revenue. */
export interface RetentionCost {
  readonly name: string;
  readonly perOrder: DatedValues<number>;
  readonly share: DatedValues<number>;
}

/** The settings of a workspace in which nothing is set. */
export function noCosts(currency: string): CostSettings {
  return {
    currency,
    margin: [],
    categories: {},
    goods: [],
    fees: [],
    shipping: [],
    service: { perCustomerMonth: [], perTicket: [], perMinute: [], tickets: [] },
    indirect: [],
    retention: [],
    acquisition: [],
    channels: {},
    rates: {},
    benchmark: null,
  };
}
