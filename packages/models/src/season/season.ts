/** Parts of a year that a season tells apart: the first 15 days of each month, and the rest of it. */
export const HALF_MONTHS = 24;

const MS_PER_DAY = 86_400_000;
const FIRST_HALF_DAYS = 15;
/** Of the halves of each month, over four years. */
const DAYS_OF_HALVES: readonly number[] = [31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].flatMap((days) => [
  FIRST_HALF_DAYS,
  days - FIRST_HALF_DAYS,
]);

/** How busy each half-month is beside the year's mean day, which is 1; the first is 1 to 15 January. */
export type SeasonIndex = readonly number[];

/** The half-month, 0 to 23, of a day counted from 1970-01-01. */
export function halfMonthOf(day: number): number {
  const date = new Date(day * MS_PER_DAY);
  return 2 * date.getUTCMonth() + (date.getUTCDate() > FIRST_HALF_DAYS ? 1 : 0);
}

/** The index in proportion, its mean over the days of a year 1. */
export function withMeanOne(index: SeasonIndex): SeasonIndex {
  let sum = 0;
  let days = 0;
  DAYS_OF_HALVES.forEach((each, half) => {
    sum += each * index[half]!;
    days += each;
  });
  return index.map((value) => (value * days) / sum);
}

/** The index with its logarithm times `power`: 0 is no season, 1 the whole of it. */
export function dampened(index: SeasonIndex, power: number): SeasonIndex {
  return withMeanOne(index.map((value) => value ** power));
}
