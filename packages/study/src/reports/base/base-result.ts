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

export interface BaseResult {
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
