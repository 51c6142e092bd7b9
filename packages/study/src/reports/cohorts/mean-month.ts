/** Days of the mean month. */
export const DAYS_PER_MONTH = 365.25 / 12;
