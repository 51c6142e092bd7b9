/** What became of customers from one period to the next, by the orders of each. */
export const flows = ['stayed', 'went', 'back', 'new', 'returns'] as const;

/**
 * - `stayed`: ordered in both periods
 * - `went`: ordered in the earlier one only
 * - `back`: ordered in the later one, and before the earlier one
 * - `new`: their first order is in the later one
 * - `returns`: no order in either; only money given back
 */
export type Flow = (typeof flows)[number];

/** Sums of a flow; money in minor units, net of what was given back. */
export interface FlowRow {
  readonly flow: Flow;
  readonly customers: number;
  readonly before: number;
  readonly now: number;
  readonly ordersBefore: number;
  readonly ordersNow: number;
}

/** A tenth of the customers of the later period, those who brought most first. */
export interface DecileRow {
  readonly decile: number;
  readonly customers: number;
  readonly orders: number;
  readonly money: number;
}

/** Customers with orders in a quarter of a year, and where they come from. */
export interface QuarterRow {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly customers: number;
  readonly fresh: number;
  /** With orders in the quarter before; and in an earlier one, but not that. */
  readonly kept: number;
  readonly back: number;
  /** With orders in the quarter before, and none in this one. */
  readonly lost: number;
}

/** The customers of the earlier period's first orders, by quarters of a year since their own. */
export interface AgeRow {
  readonly quarter: number;
  /** Who have been customers for the whole of it. */
  readonly reached: number;
  /** Of them, who ordered in it; their orders and money. */
  readonly active: number;
  readonly orders: number;
  readonly money: number;
}

/** Customers by when they first ordered, in periods before the as-of date. */
export interface LayerRow {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly customers: number;
  /** Of them, who ordered in the later period, and what they brought in it. */
  readonly active: number;
  readonly money: number;
  readonly expected: number;
}

/** Whether customers are probably active, and whether they brought much. */
export const corners = ['keep', 'win-back', 'grow', 'leave'] as const;
export type Corner = (typeof corners)[number];

export interface CornerRow {
  readonly corner: Corner;
  readonly customers: number;
  readonly historic: number;
  readonly expected: number;
  /** Those who brought most. */
  readonly names: readonly string[];
}

/** Two periods of equal length, the later one up to the as-of date. */
export interface Periods {
  readonly days: number;
  readonly firstDay: string;
  /** First day of the later one. */
  readonly middle: string;
  readonly lastDay: string;
}

/** A month of the horizon: its last day, how fast the season lets orders come in it (1 in the mean of a year), and what today's customers are expected to bring. */
export interface ExistingMonth {
  readonly lastDay: string;
  readonly season: number;
  /** Days with an order. */
  readonly transactions: number;
  /** Minor units; all months together are what the record expects of today's customers. */
  readonly money: number;
}

/** What a customer brings on average in a month of age: 0 is the month of the first order, from a day of it that is as likely as any other. */
export interface NewcomerMonth {
  /** Customers who have been there for so long; 0 where the model goes on for them. */
  readonly customers: number;
  /** Days with an order, the first included. */
  readonly transactions: number;
  /** Minor units, before refunds that name no order, as the forecast of today's customers. */
  readonly money: number;
}

/** How a customer to come is expected to go on, and how far single cohorts were from it. */
export interface NewcomerCourse {
  readonly months: readonly NewcomerMonth[];
  /** Variance of a cohort's money beside what it should have been by `months`, as a share of that and beyond chance. */
  readonly variance: number;
}

/** What is known of the time up to the horizon, whatever is planned. */
export interface Ahead {
  /** Customers acquired a month, of 365.25/12 days, and over how many days that was counted. */
  readonly newPerMonth: number;
  readonly newDays: number;
  /** The horizon in months of equal length. */
  readonly monthDays: number;
  readonly existing: readonly ExistingMonth[];
  /** Null where too few customers have come to say what one brings. */
  readonly newcomer: NewcomerCourse | null;
}

export interface BaseResult {
  /** Null where a run keeps no course of what is to come. */
  readonly ahead: Ahead | null;
  /** Null where the history is too short for two. */
  readonly periods: Periods | null;
  readonly flows: readonly FlowRow[];
  readonly deciles: readonly DecileRow[];
  readonly quarters: readonly QuarterRow[];
  readonly ages: readonly AgeRow[];
  readonly layers: readonly LayerRow[];
  readonly corners: readonly CornerRow[];
  /** What they have brought at least who have brought much, minor units. */
  readonly much: number;
}

/** Who brought at least as much as the top fifth has brought much. */
export const MUCH = 0.2;
