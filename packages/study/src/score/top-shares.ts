import type { Connection } from '@perennial/engine';
import type { GammaGammaParameters } from '@perennial/models';
import type { Doubt } from '../fit/doubt.ts';
import { everyNth } from '../fit/every-nth.ts';
import type { CutOff, Interval, StudyRecord } from '../ledger/record.ts';
import type { Summaries } from '../summarise/summarise.ts';
import { readValueBins, thresholdOf, tops } from './concentration.ts';
import type { Predictive } from './predictive.ts';
import { readTopRows, type TopRows } from './top-rows.ts';
import { personalNoise } from './totals.ts';

type Shares = StudyRecord['concentration'];

/** What a share is doubted with. */
export interface ShareDoubt {
  readonly summaries: Summaries;
  readonly predictions: Predictive;
  readonly spend: GammaGammaParameters;
  readonly doubt: Doubt;
  /** Of all customers, in currency units: what is expected, and the standard deviation of the persons' own chance. */
  readonly expected: number;
  readonly noise: number;
  readonly cutOffs: readonly CutOff[];
  readonly minorPerUnit: number;
}

/** Totals under the draws are compared on at most this many rows. */
const ROWS_FOR_RATIOS = 1_500;
/** At cut-offs of real shops the shares of the best tenth and fifth missed by 0.02 to 0.5 on the logit scale. Counts as much as four cut-offs. */
const PRIOR_SCALE = 0.15;
const PRIOR_WEIGHT = 4;
const ends = { low95: -1.959964, low80: -1.281552, high80: 1.281552, high95: 1.959964 } as const;

/**
 * Intervals for the share of the money to come that those forecast as best will bring. On the logit scale, where a share runs into no
 * end, three variances add up: the parameters' draws, the chance of the persons inside and outside the group, and what the shares of the
 * best missed by at the backtest's cut-offs. A share of nothing or of everything has none.
 */
export async function withIntervals(connection: Connection, shares: Shares, known: ShareDoubt): Promise<Shares> {
  const bins = await readValueBins(connection, 'expected_money');
  const thresholds = tops.map((top) => thresholdOf(bins, top / 100));
  if (!(known.expected > 0) || thresholds.some((threshold) => !(threshold > 0))) return shares;
  const groups = await readTopRows(connection, known.summaries, thresholds, known.minorPerUnit);
  return shares.map((each, i) => {
    const { expected: share, top } = each;
    if (!(share > 0 && share < 1)) return each;
    const scale = Math.hypot(ownScale(share, groups[i]!, known), pastScale(known.cutOffs, top));
    const at = (z: number) => 1 / (1 + ((1 - share) / share) * Math.exp(-z * scale));
    const entries = Object.entries(ends).map(([name, z]) => [name, at(z)] as const);
    return { ...each, expectedInterval: Object.fromEntries(entries) as unknown as Omit<Interval, 'median'> };
  });
}

/** Standard deviation of the logit of a share from the parameters' doubt and the persons' chance. */
function ownScale(share: number, group: TopRows, { predictions, spend, doubt, expected, noise }: ShareDoubt): number {
  const sample = everyNth(group.rows, Math.ceil(group.rows.x.length / ROWS_FOR_RATIOS));
  const inside = doubt.relativeMoney(sample);
  const everyone = doubt.relative.money;
  const under = inside.map((ratio, i) => Math.min(1, (share * ratio) / everyone[i]!));
  const weight = doubt.weights.reduce((sum, w) => sum + w, 0);
  const variance = under.reduce((sum, value, i) => sum + (doubt.weights[i]! / weight) * (value - share) ** 2, 0);
  const insideNoise = personalNoise(group.rows, placed(predictions, group.place), spend).money;
  const chance =
    ((1 - share) ** 2 * insideNoise ** 2 + share ** 2 * Math.max(0, noise ** 2 - insideNoise ** 2)) / expected ** 2;
  return Math.sqrt(variance + chance) / (share * (1 - share));
}

/** What the share of the best tenths missed by at earlier cut-offs, on the logit scale; that of the best hundredth is taken to miss like the tenth's. */
function pastScale(cutOffs: readonly CutOff[], top: number): number {
  const tenths = Math.max(1, Math.round(top / 10));
  const errors = cutOffs
    .map(({ deciles: { money } }) => {
      const shareOf = (of: 'predicted' | 'actual') =>
        sum(money.slice(0, tenths).map((each) => each[of])) / sum(money.map((each) => each[of]));
      return logit(shareOf('actual')) - logit(shareOf('predicted'));
    })
    .filter(Number.isFinite);
  const squares = errors.reduce((total, error) => total + error ** 2, 0);
  return Math.sqrt((PRIOR_WEIGHT * PRIOR_SCALE ** 2 + squares) / (PRIOR_WEIGHT + errors.length));
}

/** The variances of the rows at some places. */
function placed(
  predictions: Predictive,
  place: Int32Array,
): Pick<Predictive, 'ordersVariance' | 'unitMoneyVariance' | 'probAlive'> {
  const pick = (column: Float64Array) => Float64Array.from(place, (at) => column[at]!);
  return {
    ordersVariance: pick(predictions.ordersVariance),
    unitMoneyVariance: pick(predictions.unitMoneyVariance),
    probAlive: pick(predictions.probAlive),
  };
}

const logit = (share: number) => Math.log(share / (1 - share));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
