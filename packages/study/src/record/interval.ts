/** A figure with its uncertainty: the median, and the ends of the 80 % and the 95 % interval. Same unit throughout. */
export interface Interval {
  readonly median: number;
  readonly low80: number;
  readonly high80: number;
  readonly low95: number;
  readonly high95: number;
}
