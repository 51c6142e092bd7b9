/** Bins of the distribution, and of the cells of two measures, to a factor of ten. */
export const BINS_PER_DECADE = 8;
export const CELLS_PER_DECADE = 4;
