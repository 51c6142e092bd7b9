/** Probabilities of the quantiles that every interval is made of: 95 %, 80 % and the median. */
export const levels = [0.025, 0.1, 0.5, 0.9, 0.975] as const;

/** Their names, in the same order. */
export const levelNames = ['low95', 'low80', 'median', 'high80', 'high95'] as const;
