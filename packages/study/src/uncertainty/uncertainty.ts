import {
  fromCoordinate,
  namesOf,
  type ParameterKinds,
  type Parameters,
  type Posterior,
  type PredictOptions,
  type PurchaseModel,
  parametersAt,
  type Seeded,
  weightedQuantile,
} from '@perennial/models';
import { parametersOf, type StudyFit } from '../fit/fit-study.ts';
import { expectedResidual, moneyOf, totalsOf } from '../predict/totals.ts';
import type { DistinctRows } from '../summarise/distinct-summaries.ts';
import { everyNth } from '../summarise/every-nth.ts';
import type { Summaries } from '../summarise/summarise.ts';
import { purchasePosterior, spendPosterior } from './posteriors.ts';
import { type SupportedAlive, supportedAlive } from './supported-alive.ts';

/** What is not known of the parameters, in the forms that intervals need. */
export interface Uncertainty {
  /** Equally likely draws of the purchase parameters for the distributions of single customers; empty where the uncertainty is negligible. */
  readonly personalDraws: readonly Parameters[];
  /** Totals under each joint draw, relative to their weighted mean, with the draws' weights. */
  readonly relative: {
    readonly transactions: readonly number[];
    readonly money: readonly number[];
    readonly alive: readonly number[];
  };
  readonly weights: readonly number[];
  /** The money of some of the customers under each joint draw, relative to their mean: all rows, with fewer customers in them. */
  readonly relativeMoney: (rows: DistinctRows) => readonly number[];
  /**
   * Expected money of some rows, each for all of its customers: under the point estimate and under each joint draw. `place`: where each row is
   * among all of them.
   */
  readonly money: (
    rows: DistinctRows,
    place: Int32Array,
  ) => { readonly expected: Float64Array; readonly draws: readonly Float64Array[] };
  /** Residual value of all customers under some of the joint draws, relative to its mean, with their weights. */
  readonly residual: () => { readonly means: readonly number[]; readonly weights: readonly number[] };
  /** The share of active customers by all parameters that explain the orders about as well; null where the likelihood has one clear maximum. */
  readonly supportedAlive: () => SupportedAlive | null;
  /** Standard deviation of the logarithm of the totals over the draws. */
  readonly spread: { readonly transactions: number; readonly money: number };
  /** 2.5 and 97.5 % points of the parameters. */
  readonly intervals: Readonly<Record<string, readonly [number, number]>>;
  readonly spendIntervals: Readonly<Record<string, readonly [number, number]>>;
  readonly paretoK: number | null;
  readonly spendParetoK: number | null;
}

/** A sweep over the rows is the cost of a draw. */
const ROW_SWEEPS = 6_000_000;
/** From which an interval of 95 % can still be read. */
const FEWEST_DRAWS = 48;
/** Totals are compared between draws on at most this many rows: a ratio of two totals over the same sample hardly depends on it. */
const ROWS_FOR_RATIOS = 10_000;
/** Likewise for totals without end. */
const ROWS_FOR_RESIDUAL = 1_000;
/** Distributions of single customers that may be made for the sake of parameter uncertainty. */
const PERSONAL_DISTRIBUTIONS = 40_000;

/** Draws from the posteriors of the purchase model and the spend model, and what follows from them. */
export function uncertaintyOf(
  model: PurchaseModel,
  fit: StudyFit,
  summaries: Summaries,
  options: PredictOptions,
  random: Seeded,
): Uncertainty {
  const { rows } = summaries;
  const budget = budgetOf(model);
  const draws = clamp(Math.floor((budget * ROW_SWEEPS) / rows.x.length), FEWEST_DRAWS, budget < 1 ? FEWEST_DRAWS : 400);
  const { kinds } = model;
  const { spending } = fit;
  const found = purchasePosterior(model, fit.purchase.get(model.name)!, summaries, draws, random.stream('purchase'));
  const spendFound = spendPosterior(fit, summaries, draws, random.stream('spend'));
  const point = parametersOf(fit, model.name);
  const every = Math.ceil(rows.x.length / (budget * ROWS_FOR_RATIOS));
  const sample = everyNth(rows, every);
  // Undiscounted: what discounting does to a total hardly depends on the draw, and it is most of the cost.
  const undiscounted = { horizon: options.horizon, discountRate: 0 };
  const spendLine = (at: Float64Array) => spending.lineAt(parametersAt(spending.model.kinds, at));
  const spendDraws = resample(spendFound, draws, random.stream('pair')).map(spendLine);
  const joint = found.draws.map((draw, i) => ({
    purchase: parametersAt(kinds, draw),
    spend: spendDraws[i] ?? spending.line,
  }));
  // Predicting is the cost of a draw: what it expects of the sample is kept for all that is asked of it.
  const kept: Float64Array[] = [];
  const totals = joint.map(({ purchase, spend }) => {
    const predictions = model.predict(purchase, sample, undiscounted);
    kept.push(predictions.expectedTransactions);
    return totalsOf(predictions, spend, sample, undiscounted);
  });
  const weights = [...found.weights];
  const relative = {
    transactions: besideMean(
      totals.map(({ transactions }) => transactions),
      weights,
    ),
    money: besideMean(
      totals.map(({ money }) => money),
      weights,
    ),
    alive: besideMean(
      totals.map(({ alive }) => alive),
      weights,
    ),
  };
  const personal = personalDraws(model, rows);
  return {
    personalDraws:
      personal === 0
        ? []
        : spread(
            found,
            totals.map(({ transactions }) => transactions),
            personal,
          ).map((draw) => parametersAt(kinds, draw)),
    relative,
    weights,
    relativeMoney: (others) => {
      const some = everyNth(others, every);
      return besideMean(
        joint.map(({ spend }, i) => sum(moneyOf(kept[i]!, spend, some))),
        weights,
      );
    },
    money: (some, place) => {
      const expectedOf = (purchase: Parameters) => model.predict(purchase, some, undiscounted).expectedTransactions;
      const among = (all: Float64Array) => Float64Array.from(place, (i) => all[i]!);
      return {
        expected: moneyOf(expectedOf(point), spending.line, some),
        draws: joint.map(({ purchase, spend }, i) =>
          moneyOf(every <= 1 ? among(kept[i]!) : expectedOf(purchase), spend, some),
        ),
      };
    },
    residual: () => {
      // Discounting without end is most of the cost of a draw.
      const some = everyNth(rows, Math.ceil(rows.x.length / (budget * ROWS_FOR_RESIDUAL)));
      const few = weights.slice(0, FEWEST_DRAWS);
      const values = joint
        .slice(0, FEWEST_DRAWS)
        .map(({ purchase, spend }) => expectedResidual(model, purchase, spend, some, options));
      return { means: besideMean(values, few), weights: few };
    },
    supportedAlive: () => supportedAlive(model, fit.purchase.get(model.name)!, rows, found),
    spread: {
      transactions: logSpread(relative.transactions, weights),
      money: logSpread(relative.money, weights),
    },
    intervals: intervalsOf(kinds, found),
    spendIntervals: intervalsOf(spending.model.kinds, spendFound),
    paretoK: found.paretoK,
    spendParetoK: spendFound.paretoK,
  };
}

/** How many draws are averaged over for single customers; none where there are so many histories that the uncertainty is negligible. */
export function personalDraws(model: PurchaseModel, rows: DistinctRows): number {
  const draws = clamp(Math.floor((budgetOf(model) * PERSONAL_DISTRIBUTIONS) / countPairs(rows)), 0, 24);
  return draws < 2 ? 0 : draws;
}

/** What a model that reads tables costs at most. */
const COST_OF_TABLES = 3;

/** The share of the usual effort that a model is given: a costly one is looked at through fewer draws and rows. */
function budgetOf({ cost }: PurchaseModel): number {
  return Math.min(1, COST_OF_TABLES / cost);
}

/** Equally likely draws by systematic resampling, in random order. */
function resample({ draws, weights }: Posterior, size: number, random: () => number): Float64Array[] {
  const chosen: Float64Array[] = [];
  let reached = 0;
  let next = random() / size;
  draws.forEach((draw, i) => {
    reached += weights[i]!;
    for (; next < reached && chosen.length < size; next += 1 / size) chosen.push(draw);
  });
  for (let i = chosen.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [chosen[i], chosen[j]] = [chosen[j]!, chosen[i]!];
  }
  return chosen;
}

/** So many equally likely draws, evenly spread over what they make of a total: their mean is that of all, as nearly as so few can tell. */
function spread({ draws, weights }: Posterior, totals: readonly number[], size: number): readonly Float64Array[] {
  const order = [...draws.keys()].filter((i) => weights[i]! > 0).sort((a, b) => totals[a]! - totals[b]!);
  const whole = order.reduce((sum, i) => sum + weights[i]!, 0);
  const chosen: Float64Array[] = [];
  let reached = 0;
  for (const i of order) {
    reached += weights[i]! / whole;
    while (chosen.length < size && (chosen.length + 0.5) / size <= reached) chosen.push(draws[i]!);
  }
  return chosen;
}

function intervalsOf(kinds: ParameterKinds, { draws, weights }: Posterior): Uncertainty['intervals'] {
  return Object.fromEntries(
    namesOf(kinds).map((name, i) => {
      const values = draws.map((draw) => fromCoordinate(kinds[name]!, draw[i]!));
      return [name, [weightedQuantile(values, weights, 0.025), weightedQuantile(values, weights, 0.975)] as const];
    }),
  );
}

/** Values ÷ their weighted mean: the mean of what is predicted is that over the draws. */
function besideMean(values: readonly number[], weights: readonly number[]): readonly number[] {
  const counted = values.map((value, i) => (weights[i]! > 0 ? value * weights[i]! : 0));
  const mean = counted.reduce((sum, value) => sum + value, 0) / weights.reduce((sum, weight) => sum + weight, 0);
  return values.map((value) => (mean > 0 ? value / mean : 1));
}

function logSpread(values: readonly number[], weights: readonly number[]): number {
  const logs = values.map(Math.log);
  const total = weights.reduce((sum, w) => sum + w, 0);
  const mean = logs.reduce((sum, log, i) => sum + log * weights[i]!, 0) / total;
  return Math.sqrt(logs.reduce((sum, log, i) => sum + weights[i]! * (log - mean) ** 2, 0) / total);
}

/** Distinct (x, T): neighbours, as the rows are sorted. */
function countPairs({ x, T }: DistinctRows): number {
  let pairs = 0;
  for (let i = 0; i < x.length; i++) if (i === 0 || x[i] !== x[i - 1] || T[i] !== T[i - 1]) pairs++;
  return pairs;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
