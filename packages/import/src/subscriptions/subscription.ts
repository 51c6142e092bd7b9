/** A contract of one customer, as a billing system keeps it. Days are `YYYY-MM-DD` in the zone of the business. */
export interface Subscription {
  readonly id: string;
  readonly customer: string;
  /** What is subscribed to; the empty text where the file does not say. */
  readonly plan: string;
  /** What one interval costs, in minor units; of a known amount a month it need not be whole. */
  readonly amount: number;
  /** Length of the interval in months: 1, 12, and 7 × 12 ÷ 365.25 for a week. */
  readonly months: number;
  readonly started: string;
  /** The last day of a trial, in which nothing is paid. */
  readonly trialEnd: string | null;
  /** When the customer said that it is to end, and when it ended: a month lies between where it runs on to the end of what was paid. */
  readonly cancelled: string | null;
  readonly ended: string | null;
  /** Since when it is paused, and until when: nothing is paid meanwhile, and nobody has left. */
  readonly paused?: string | null;
  readonly resumed?: string | null;
}
