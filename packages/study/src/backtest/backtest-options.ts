import type { TradeByDay } from '../season/trade-by-day.ts';
import type { SecondThread } from '../tasks/second-thread.ts';

/** Which forecasts of the past are made, and over which horizon they are judged. */
export interface BacktestOptions {
  readonly span: { readonly first: string; readonly last: string };
  /** Longest horizon to judge; shortened where the data do not reach. */
  readonly horizonDays: number;
  readonly cutOffs: number;
  /** Cut-offs given by hand, instead of rolling back from the end. */
  readonly at?: readonly string[];
  readonly minorPerUnit: number;
  readonly random: () => number;
  readonly thread?: SecondThread;
  /** By day over the whole history; null where it is shorter than a year. */
  readonly trade: TradeByDay | null;
  /** ln-likelihood of each model on the whole history, to settle ties; by default that of the latest cut-off. */
  readonly logLikelihood?: (method: string) => number | undefined;
}
