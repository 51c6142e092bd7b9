import { type Parameters, type PurchaseModel, RECENT_DAYS, recentLevel } from '@perennial/models';
import type { Summaries } from '../summarise/summarise.ts';
import type { TradeByDay } from './trade-by-day.ts';

/** How the last year's repeat transactions were beside what a model expects; null where the history as of the summaries' day has no whole year. */
export function recentLevelOf(
  model: PurchaseModel,
  parameters: Parameters,
  { rows, days, time }: Pick<Summaries, 'rows' | 'days' | 'time'>,
  trade: TradeByDay | null,
): number | null {
  if (!trade) return null;
  const end = time.calendar.asOf + 1 - trade.firstDay;
  if (end < RECENT_DAYS) return null;
  let transactions = 0;
  for (let day = end - RECENT_DAYS; day < end; day++) transactions += trade.transactions[day] ?? 0;
  for (let i = 0; i < rows.count.length; i++) if (days.T[i]! < RECENT_DAYS) transactions -= rows.count[i]!;
  return recentLevel(model, parameters, rows, time, Math.max(0, transactions));
}
