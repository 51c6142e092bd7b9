/** Where an amount stands in a sum that is shown beside it. */
export interface InSum {
  /** All that is added up, what is taken off with its sign; minor units. */
  readonly parts: readonly number[];
  /** Which of the parts it is, or what they add up to. */
  readonly place: number | 'total';
}

/**
 * An amount in steps of a rounder unit, so that the parts that are shown add up to the total that is shown: the first part and every running total are rounded as they would be alone,
 * and each further part is what lies between two running totals. It is less than a step from what it is.
 */
export function roundedInSum({ parts, place }: InSum, step: number): number {
  const until = (end: number) =>
    roundTo(
      parts.slice(0, end).reduce((sum, part) => sum + part, 0),
      step,
    );
  return place === 'total' ? until(parts.length) : until(place + 1) - until(place);
}

/** Halves go away from nothing, as numbers are written. */
function roundTo(value: number, step: number): number {
  return Math.sign(value) * Math.round(Math.abs(value) / step) * step + 0;
}
