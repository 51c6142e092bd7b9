import { operationalRows, operationalTime } from '@perennial/models';
import type { Summaries } from '../summarise/summarise.ts';
import { seasonOf } from './season-of.ts';
import type { TradeByDay } from './trade-by-day.ts';

/** The summaries in the operational time that their own history tells; as they are where it tells none. */
export function inSeason(summaries: Summaries, trade: TradeByDay | null, random: () => number): Summaries {
  const season = trade && seasonOf(summaries, trade, random);
  if (!season) return summaries;
  const time = operationalTime({ ...summaries.time.calendar, season });
  return { ...summaries, time, rows: operationalRows(time, summaries.rows) };
}
