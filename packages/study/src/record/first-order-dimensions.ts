/** Columns of the orders that say something of an order besides when, how much and by whom: customers are told apart by those of their first order. */
export const firstOrderDimensions = ['channel'] as const satisfies readonly string[];
