/** Ages in days at which customers are compared; 0 is the day of the first order. */
export const AGES = [0, 30, 90, 180, 365] as const;
