import { type Fragment, sql } from '@perennial/engine';
import { readValueBins, thresholdOf } from '../../score/concentration.ts';
import { minorPerUnit, type ReportSource } from '../report-source.ts';
import { TIER_ENDS, type TierFrom } from './segments-result.ts';

/** The tier of a row of `scores`, or of what is given in place of them, by the forecast at which each begins. */
export async function tierOf({ connection }: Pick<ReportSource, 'connection'>, scores?: Fragment): Promise<Fragment> {
  const bins = await readValueBins(connection, 'expected_money', scores);
  const from = (part: number) => thresholdOf(bins, part);
  const at = (part: number) => {
    const threshold = from(part);
    // Where so few are expected to bring anything that the tier would begin at nothing, it holds those of whom something is.
    return Number.isNaN(threshold) ? sql`expected_money > 0` : sql`expected_money >= ${threshold}`;
  };
  return sql`case when ${at(TIER_ENDS.top)} then 'top' when ${at(TIER_ENDS.high)} then 'high' when ${at(TIER_ENDS.middle)} then 'middle' else 'low' end`;
}

/** Where each tier begins, in minor units, which are as fine as the forecasts are. */
export async function readTierFrom(source: ReportSource): Promise<TierFrom> {
  const bins = await readValueBins(source.connection, 'expected_money');
  const from = (part: number) => {
    const threshold = thresholdOf(bins, part);
    return Number.isNaN(threshold) ? null : Math.ceil(threshold * minorPerUnit(source));
  };
  return { top: from(TIER_ENDS.top), high: from(TIER_ENDS.high), middle: from(TIER_ENDS.middle) };
}
