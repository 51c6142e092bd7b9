import type { Connection } from '@perennial/engine';
import type { GammaGammaParameters } from '@perennial/models';
import type { Doubt } from '../fit/doubt.ts';
import type { CutOff, Interval, StudyRecord } from '../ledger/record.ts';
import type { DistinctRows } from '../summarise/distinct-summaries.ts';
import type { Summaries } from '../summarise/summarise.ts';
import { readValueBins, thresholdOf, tops } from './concentration.ts';
import type { Predictive } from './predictive.ts';
import { readTopRows, type TopRows } from './top-rows.ts';
import { moneyVariance } from './totals.ts';

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
const ROWS_FOR_RATIOS = 500;
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
  const best = await readTopRows(connection, known.summaries, thresholds, known.minorPerUnit);
  const { rows, place } = best;
  const within = new Float64Array(tops.length);
  for (let i = 0; i < rows.x.length; i++)
    within[best.group[i]!]! += moneyVariance(rows, i, known.predictions.unitMoneyVariance[place[i]!]!, known.spend);
  let variance = 0;
  return shares.map((each, i) => {
    const { expected: share, top } = each;
    variance += within[i]!;
    if (!(share > 0 && share < 1)) return each;
    const ratios = known.doubt.relativeMoney(sampleUpTo(best, i));
    const scale = Math.hypot(ownScale(share, ratios, variance, known), pastScale(known.cutOffs, top));
    const at = (z: number) => 1 / (1 + ((1 - share) / share) * Math.exp(-z * scale));
    const entries = Object.entries(ends).map(([name, z]) => [name, at(z)] as const);
    return { ...each, expectedInterval: Object.fromEntries(entries) as unknown as Omit<Interval, 'median'> };
  });
}

/** Some of the rows of the first groups up to one. */
function sampleUpTo({ rows, group }: TopRows, last: number): DistinctRows {
  const at: number[] = [];
  for (let i = 0; i < group.length; i++) if (group[i]! <= last) at.push(i);
  const step = Math.ceil(at.length / ROWS_FOR_RATIOS);
  const chosen = at.filter((_, i) => i % step === 0);
  const int = (column: Int32Array) => Int32Array.from(chosen, (i) => column[i]!);
  const float = (column: Float64Array) => Float64Array.from(chosen, (i) => column[i]!);
  return {
    x: int(rows.x),
    tx: int(rows.tx),
    T: int(rows.T),
    count: float(rows.count),
    spenders: float(rows.spenders),
    spend: float(rows.spend),
    spendSquared: float(rows.spendSquared),
  };
}

/** Standard deviation of the logit of a share: its ratios under the draws, and the variance of the money inside the group. */
function ownScale(
  share: number,
  ratios: readonly number[],
  inside: number,
  { doubt, expected, noise }: ShareDoubt,
): number {
  const everyone = doubt.relative.money;
  const weight = sum(doubt.weights);
  const fromDraws = sum(
    ratios.map((ratio, i) => {
      const under = Math.min(1, (share * ratio) / everyone[i]!);
      return (doubt.weights[i]! / weight) * (under - share) ** 2;
    }),
  );
  const outside = Math.max(0, noise ** 2 - inside);
  const chance = ((1 - share) ** 2 * inside + share ** 2 * outside) / expected ** 2;
  return Math.sqrt(fromDraws + chance) / (share * (1 - share));
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

const logit = (share: number) => Math.log(share / (1 - share));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
