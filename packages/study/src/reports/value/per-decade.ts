/** Bins of the distribution, and of a map of two measures, to a factor of ten. */
export const PER_DECADE = { distribution: 8, map: 4 } as const;
