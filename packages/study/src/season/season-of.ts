import { dampened, estimateSeason, operationalRows, operationalTime, type SeasonIndex } from '@perennial/models';
import { modelWithoutBacktest } from '../methods/methods.ts';
import { everyNth } from '../summarise/every-nth.ts';
import type { Summaries } from '../summarise/summarise.ts';
import { powerAt, type TradeByDay } from './trade-by-day.ts';

/** Rows that the index's model is fitted on at most: thousands of transactions are in every half-month by then. */
const ROWS_FOR_INDEX = 20_000;
/** The model is fitted by the calendar, then in the time that its index gives; more rounds change nothing. */
const ROUNDS = 2;

/**
 * The seasonal index of the customers' repeat transactions, dampened where there are few years of them. Of the trade nothing after the
 * summaries' as-of day is looked at.
 */
export function seasonOf({ rows, time }: Summaries, trade: TradeByDay, random: () => number): SeasonIndex | null {
  const { asOf } = time.calendar;
  const power = powerAt(trade, asOf);
  if (power === 0) return null;
  const model = modelWithoutBacktest();
  const sample = everyNth(rows, Math.ceil(rows.x.length / ROWS_FOR_INDEX));
  const days = asOf - trade.firstDay + 1;
  const joined = new Float64Array(days);
  for (let i = 0; i < rows.x.length; i++) joined[days - 1 - rows.T[i]!]! += rows.count[i]!;
  const transactions = joined.map((firsts, i) => Math.max(0, (trade.transactions[i] ?? 0) - firsts));
  let season: SeasonIndex | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const fitted = operationalTime({ asOf, season, pace: 1 });
    const { parameters } = model.fit(operationalRows(fitted, sample), { random });
    const newCustomer = model.newCustomers(parameters, fitted.since(days - 1) + 2);
    const index = estimateSeason({ firstDay: trade.firstDay, transactions, joined, newCustomer, time: fitted });
    season = dampened(index, power);
  }
  return season;
}
