/** What a file of costs holds. */
export const costKinds = ['acquisition', 'goods', 'tickets'] as const;

export type CostKind = (typeof costKinds)[number];
