import type { OrderFormula, OrderInputs, PeriodName, PeriodSums } from '@perennial/models';
import type { Interval } from '../../record/interval.ts';

/** A way to value a customer: a formula, or the study's own model. */
export type LabFormula = OrderFormula | 'contract' | 'model';

/** What one formula says of the customers of a group, per customer. Money in minor units of revenue: a margin scales all of it. */
export interface FormulaRow {
  readonly formula: LabFormula;
  /** The length of time that it counts in; null where it needs none. */
  readonly period: PeriodName | null;
  /** Of a customer's whole life; the median is what the formula says. */
  readonly worth: Interval;
  /** Of the horizon ahead, undiscounted. */
  readonly ahead: Interval;
  /** What it missed at each cut-off, forecast ÷ actual − 1; null where it could not be asked then. */
  readonly misses: readonly (number | null)[];
}

/** What the formulas of one period were computed from. */
export interface PeriodInputs extends OrderInputs {
  readonly period: PeriodName;
  readonly days: number;
  /** Discount rate a period. */
  readonly discount: number;
  /** As counted, nothing borrowed. */
  readonly counted: PeriodSums;
}

/** Sums over the customers of a group. Money in minor units. */
export interface LifeSums {
  readonly customers: number;
  readonly lifespanDays: number;
  readonly customerDays: number;
  readonly orders: number;
  readonly money: number;
  readonly kept: number;
}

export interface FormulaGroup {
  /** Null: all customers. */
  readonly dimension: string | null;
  /** Null for all customers, and for orders that name no value. */
  readonly value: string | null;
  /** The values beyond the largest, together. */
  readonly isOthers: boolean;
  readonly life: LifeSums;
  readonly inputs: readonly PeriodInputs[];
  /** Money of a customer by month of age, as far as seen. */
  readonly curve: readonly number[];
  readonly rows: readonly FormulaRow[];
  /** Payments that the contractual model expects of a new customer; null where it says nothing. */
  readonly payments: number | null;
  /** What the customers known then brought after each cut-off, and how many they were. */
  readonly came: readonly { readonly customers: number; readonly money: number }[];
}

/** What the used method forecast of the customers of a value at a cut-off, and what came; money in minor units. */
export interface KeptForecast {
  readonly dimension: string;
  readonly value: string | null;
  /** Its place among the cut-offs. */
  readonly cutOff: number;
  readonly customers: number;
  readonly forecast: number;
  readonly came: number;
}

export interface FormulasResult {
  readonly dimensions: readonly string[];
  /** Periods of which two lie in the history, the shortest first; the shortest there is where none do. */
  readonly periods: readonly PeriodName[];
  /** The one that is shown where none is asked for. */
  readonly period: PeriodName;
  /** Of the backtest, newest first. */
  readonly cutOffs: readonly { readonly asOf: string; readonly horizonDays: number }[];
  /** Where customers pay like subscribers: how often. */
  readonly rhythm: PeriodName | null;
  /** The model's value has no finite sum: it is to the horizon only. */
  readonly isToHorizon: boolean;
  /** All customers first. */
  readonly groups: readonly FormulaGroup[];
  /** Of dimensions that are only told when they are asked for. */
  readonly forecasts: readonly KeptForecast[];
}
