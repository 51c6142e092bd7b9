/** Quarters of a year, counted back from the as-of date or on from a first order. */
export const QUARTER_DAYS = 91;
