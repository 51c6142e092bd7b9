import { type Fragment, sql } from '@perennial/engine';
import { readValueBins, thresholdOf } from '../../score/concentration.ts';
import { minorPerUnit, type ReportSource } from '../report-source.ts';
import { TIER_ENDS, type Tier, type TierFrom } from './segments-result.ts';

/**
 * The forecast at which each tier but the lowest begins, in units of the currency; null where so few are expected to bring anything that it would begin at nothing:
 * then it holds those of whom something is.
 */
export type TierStarts = Readonly<Record<keyof typeof TIER_ENDS, number | null>>;

/** Of `scores`, or of what is given in place of them. */
export async function readTierStarts(
  { connection }: Pick<ReportSource, 'connection'>,
  scores?: Fragment,
): Promise<TierStarts> {
  const bins = await readValueBins(connection, 'expected_money', scores);
  const from = (part: number) => {
    const start = thresholdOf(bins, part);
    return Number.isNaN(start) ? null : start;
  };
  return { top: from(TIER_ENDS.top), high: from(TIER_ENDS.high), middle: from(TIER_ENDS.middle) };
}

/** The tier of a row of `scores`, or of what is given in place of them. */
export async function tierOf(source: Pick<ReportSource, 'connection'>, scores?: Fragment): Promise<Fragment> {
  return tierFrom(await readTierStarts(source, scores));
}

/** The same where it is known at which forecasts the tiers begin; `expected`: the forecast of the row. */
export function tierFrom(starts: TierStarts, expected: Fragment = sql`expected_money`): Fragment {
  const at = (tier: keyof TierStarts & Tier) => {
    const start = starts[tier];
    return start === null ? sql`${expected} > 0` : sql`${expected} >= ${start}`;
  };
  return sql`case when ${at('top')} then 'top' when ${at('high')} then 'high' when ${at('middle')} then 'middle' else 'low' end`;
}

/** Where each tier begins, in minor units, which are as fine as the forecasts are. */
export async function readTierFrom(source: ReportSource): Promise<TierFrom> {
  const { top, high, middle } = await readTierStarts(source);
  const inMinor = (start: number | null) => (start === null ? null : Math.ceil(start * minorPerUnit(source)));
  return { top: inMinor(top), high: inMinor(high), middle: inMinor(middle) };
}
