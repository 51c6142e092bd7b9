import type { Message } from '@perennial/words';
import type { Interval } from '../../record/interval.ts';

/** The few figures everything else explains. Horizon, as-of date, basis and n are the record's settings and base. */
export interface SummaryFigure {
  readonly code:
    | 'expected-money'
    /** Less refunds that name no order, as many as so far. */
    | 'expected-after-refunds'
    | 'expected-transactions'
    | 'active-customers'
    | 'top-share'
    | 'historic-money'
    | 'per-customer';
  readonly kind: 'money' | 'count' | 'share';
  /** Money in minor units; of `per-customer` not a whole number. */
  readonly value: number;
  /** Null where the study states none. */
  readonly interval: Omit<Interval, 'median'> | null;
}

/**
 * What matters, one sentence a topic: what is to come, who carries it, whether to believe it. The holes of each code:
 *
 * - `next-beside-last`: `next` (money expected over the horizon), `last` (money of the orders of the same length before), `share` (next ÷ last), `days`
 * - `next-beside-last.returned`: the same with `returned`: what was given back in that time without naming an order, not subtracted from either
 * - `next-alone`: `next`, `days` (the history is shorter than the horizon)
 * - `one-customer`: `customer` (text), `share` (of the expected money)
 * - `few-carry-most`: `top` (share of customers), `share` (of the expected money), `customers` (how many those are)
 * - `few-carry-most.interval`: the same with `low` and `high`, the share's 80 % interval
 * - `best-slipping`: `customers`, `money` (historic), `top` (share): of the best by history, those who are more likely gone than not
 * - `lead-channel`: `best`, `worst` (texts), `bestMoney`, `worstMoney` (worth a customer: to date and forecast), `days`
 * - `lead-slipping`: `n`, `historic`, `money` (what keeping all of them is worth), `days`
 * - `no-backtest`: none
 * - `forecast-missed`: `misses`, `cutOffs` (counts), `worst` (share, signed: said ÷ actual − 1), `days`: totals outside the 80 % interval
 * - `forecast-held`: `cutOffs`, `within` (counts), `worst`, `days`
 */
export type SummaryCode =
  | 'next-beside-last'
  | 'next-beside-last.returned'
  | 'next-alone'
  | 'one-customer'
  | 'few-carry-most'
  | 'few-carry-most.interval'
  | 'best-slipping'
  | 'lead-channel'
  | 'lead-slipping'
  | 'no-backtest'
  | 'forecast-missed'
  | 'forecast-held';

export interface SummaryResult {
  readonly figures: readonly SummaryFigure[];
  /** The most valuable thing that the other reports found; null where there is none that chance does not explain. */
  readonly lead: Message<SummaryCode> | null;
  readonly sentences: readonly Message<SummaryCode>[];
}
