import type { Connection } from '@perennial/engine';
import type { Predictive, SpendLine } from '@perennial/models';
import { moneyVariance } from '../predict/totals.ts';
import type { CutOff } from '../record/backtest.ts';
import type { Interval } from '../record/interval.ts';
import type { StudyRecord } from '../record/study-record.ts';
import type { Summaries } from '../summarise/summarise.ts';
import type { Uncertainty } from '../uncertainty/uncertainty.ts';
import { thresholdOf, tops, type ValueBins } from './concentration.ts';
import { readTopRows, type TopRows } from './top-rows.ts';

type Shares = StudyRecord['concentration'];

/** What a share is doubted with. */
export interface ShareUncertainty {
  readonly summaries: Summaries;
  readonly predictions: Predictive;
  readonly spend: SpendLine;
  readonly uncertainty: Uncertainty;
  /** Of all customers, in currency units: what is expected, and the standard deviation of the persons' own chance. */
  readonly expected: number;
  readonly noise: number;
  readonly cutOffs: readonly CutOff[];
  readonly minorPerUnit: number;
}

/** Money under the draws is compared on at most this many rows of each group. */
const ROWS_FOR_RATIOS = 250;
/** At cut-offs of real shops the shares of the best tenth and fifth missed by 0.02 to 0.5 on the logit scale. Counts as much as four cut-offs. */
const PRIOR_SCALE = 0.15;
const PRIOR_WEIGHT = 4;
const ends = { low95: -1.959964, low80: -1.281552, high80: 1.281552, high95: 1.959964 } as const;

/** The best customers, by bins of the money to come; null where there is none that a share could be doubted of. */
export async function bestCustomers(
  connection: Connection,
  bins: ValueBins,
  { summaries, expected, minorPerUnit }: Pick<ShareUncertainty, 'summaries' | 'expected' | 'minorPerUnit'>,
): Promise<TopRows | null> {
  const thresholds = tops.map((top) => thresholdOf(bins, top / 100));
  if (!(expected > 0) || thresholds.some((threshold) => !(threshold > 0))) return null;
  return readTopRows(connection, summaries, thresholds, minorPerUnit);
}

/**
 * Intervals for the share of the money to come that those forecast as best will bring. On the logit scale, where a share runs into no
 * end, three variances add up: the parameters' draws, the chance of the persons inside and outside the group, and what the shares of the
 * best missed by at the backtest's cut-offs. A share of nothing or of everything has none.
 */
export function withIntervals(shares: Shares, best: TopRows | null, known: ShareUncertainty): Shares {
  if (!best) return shares;
  const { rows, place } = best;
  const within = new Float64Array(tops.length);
  for (let i = 0; i < rows.x.length; i++)
    within[best.group[i]!]! += moneyVariance(rows, i, known.predictions.unitMoneyVariance[place[i]!]!, known.spend);
  const ratiosUpTo = relativeMoney(best, known.uncertainty);
  let variance = 0;
  return shares.map((each, i) => {
    const { expected: share, top } = each;
    variance += within[i]!;
    if (!(share > 0 && share < 1)) return each;
    const ratios = ratiosUpTo[i]!;
    const scale = Math.hypot(ownScale(share, ratios, variance, known), pastScale(known.cutOffs, top));
    const at = (z: number) => 1 / (1 + ((1 - share) / share) * Math.exp(-z * scale));
    const entries = Object.entries(ends).map(([name, z]) => [name, at(z)] as const);
    return { ...each, expectedInterval: Object.fromEntries(entries) as unknown as Omit<Interval, 'median'> };
  });
}

/** For each group, the money of it and those before under each draw, relative to that under the point estimate; by a sample of each. */
function relativeMoney(best: TopRows, uncertainty: Uncertainty): readonly (readonly number[])[] {
  const { rows, group, place, standsFor } = sampled(best);
  const { expected, draws } = uncertainty.money(rows, place);
  const upTo = (money: Float64Array) => {
    const sums = new Float64Array(tops.length);
    for (let i = 0; i < money.length; i++) sums[group[i]!]! += standsFor[i]! * money[i]!;
    for (let g = 1; g < sums.length; g++) sums[g]! += sums[g - 1]!;
    return sums;
  };
  const point = upTo(expected);
  const under = draws.map(upTo);
  return tops.map((_, g) => under.map((sums) => sums[g]! / point[g]!));
}

/** Some rows of each group, evenly spread, and how many of its rows each stands for. */
function sampled({ rows, group, place }: TopRows): TopRows & { readonly standsFor: Int32Array } {
  const sizes = tops.map((_, g) => group.reduce((size, each) => size + Number(each === g), 0));
  const steps = sizes.map((size) => Math.ceil(size / ROWS_FOR_RATIOS));
  const passed = tops.map(() => 0);
  const at = Array.from(group.keys()).filter((i) => passed[group[i]!]!++ % steps[group[i]!]! === 0);
  const int = (column: Int32Array) => Int32Array.from(at, (i) => column[i]!);
  const float = (column: Float64Array) => Float64Array.from(at, (i) => column[i]!);
  return {
    rows: {
      x: int(rows.x),
      tx: int(rows.tx),
      T: int(rows.T),
      count: float(rows.count),
      money: float(rows.money),
      moneySquared: float(rows.moneySquared),
    },
    group: int(group),
    place: int(place),
    standsFor: Int32Array.from(at, (i) => steps[group[i]!]!),
  };
}

/** Standard deviation of the logit of a share: its ratios under the draws, and the variance of the money inside the group. */
function ownScale(
  share: number,
  ratios: readonly number[],
  inside: number,
  { uncertainty, expected, noise }: ShareUncertainty,
): number {
  const everyone = uncertainty.relative.money;
  const weight = sum(uncertainty.weights);
  const fromDraws = sum(
    ratios.map((ratio, i) => {
      const under = Math.min(1, (share * ratio) / everyone[i]!);
      return (uncertainty.weights[i]! / weight) * (under - share) ** 2;
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
