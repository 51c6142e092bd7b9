/** What every import needs a column of; an amount may be quantity × price. */
export const neededRoles = ['customer', 'date', 'amount'] as const;

export type NeededRole = (typeof neededRoles)[number];
