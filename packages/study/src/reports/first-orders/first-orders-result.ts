import type { Interval } from '../../record/interval.ts';
import type { CustomerRow } from '../value/value-result.ts';

/** The chance of a further order within so many days, whoever could not be watched that long included (Kaplan & Meier 1958), with its 95 % interval. */
export interface Chance {
  readonly share: number;
  readonly low95: number;
  readonly high95: number;
}

/** Customers by a value of their first order. Money in minor units. */
export interface FirstGroup {
  /** Null for orders that name none, and for the values beyond the largest together. */
  readonly value: string | null;
  readonly isOthers: boolean;
  readonly customers: number;
  readonly historic: number;
  readonly expected: number;
  /** What a customer brought and is expected to bring: as it is, and drawn towards the mean of all as far as chance may have parted them. */
  readonly mean: number;
  readonly worth: Interval;
  /** Of a second order within the days of the result; null where too few were watched that long. */
  readonly second: Chance | null;
}

export interface FirstDimension {
  readonly dimension: string;
  readonly groups: readonly FirstGroup[];
  /** Values worth most and least, where they differ by more than chance; else null. */
  readonly apart: { readonly best: string; readonly worst: string } | null;
}

/** What came after the first, second, … day with orders of a customer. */
export interface OrderNumber {
  readonly number: number;
  readonly customers: number;
  /** Of them, who have ordered again so far. */
  readonly returned: number;
  /** By days, in the order of the result's; null where too few were watched that long. */
  readonly chances: readonly (Chance | null)[];
  /** Days until the next order of those who come back within the longest of those times; null where too few did. */
  readonly quartiles: { readonly low: number; readonly median: number; readonly high: number } | null;
}

/** Times between two orders, in days: [from, to]. */
export interface GapBin {
  readonly from: number;
  /** Null: no end. */
  readonly to: number | null;
  /** Between the first and the second order, and between later ones. */
  readonly first: number;
  readonly later: number;
}

/** What customers took on their second day with orders who had taken something on their first. */
export interface NextOrder {
  readonly first: string;
  readonly next: string;
  /** Who took the first on the first day, and of them who came back. */
  readonly customers: number;
  readonly returned: number;
  /** Of those who came back, who then took the next. */
  readonly both: number;
  /** Their share, with its 95 % interval (Wilson 1927). */
  readonly share: Chance;
  /** The share of all who came back that took the next then. */
  readonly usual: number;
  /** The one share by the other. */
  readonly lift: number;
  /** It differs from the usual by more than chance explains. */
  readonly isApart: boolean;
}

export interface NextOrders {
  readonly dimension: string;
  /** All who came back. */
  readonly returned: number;
  readonly rows: readonly NextOrder[];
}

/** Two values in one basket. */
export interface TogetherPair {
  readonly one: string;
  readonly other: string;
  /** Baskets with the one, with the other, and with both. */
  readonly ones: number;
  readonly others: number;
  readonly both: number;
  /** Baskets with both, if each were taken without regard to the other. */
  readonly expected: number;
  /** Those that there are by those. */
  readonly lift: number;
  /** There are more than chance makes. */
  readonly isApart: boolean;
}

/** What is bought together: baskets are the first and the second day with orders of each customer. */
export interface Together {
  readonly dimension: string;
  readonly baskets: number;
  readonly rows: readonly TogetherPair[];
}

export interface FirstOrdersResult {
  readonly dimensions: readonly FirstDimension[];
  /** Of the orders, what has too many values to compare customers by it. */
  readonly left: readonly string[];
  /** For products and categories. */
  readonly next: readonly NextOrders[];
  /** For products and categories; absent in runs made before it was kept. */
  readonly together?: readonly Together[];
  /** Whom to show what most differs from the usual next, those of whom most is expected first; absent where nothing does. */
  readonly toShow?: {
    readonly first: string;
    readonly next: string;
    readonly customers: number;
    readonly rows: readonly CustomerRow[];
  };
  readonly numbers: readonly OrderNumber[];
  /** Days within which a further order is told, rising. */
  readonly within: readonly number[];
  /** Of these, the one in which groups are compared. */
  readonly compared: number;
  readonly gaps: readonly GapBin[];
}
