import {
  centreOf,
  coordinatesOf,
  densityByDifference,
  type Posterior,
  type PosteriorQuestion,
  type PurchaseFit,
  type PurchaseModel,
  parametersAt,
  posteriorDraws,
  posteriorMode,
  priorAbout,
  purchasePrior,
  type Seeded,
  type SpendFit,
  type SpendLine,
  type Sweep,
} from '@perennial/models';
import type { StudyFit } from '../fit/fit-study.ts';
import type { DistinctRows } from '../summarise/distinct-summaries.ts';
import { type Columns, everyNth } from '../summarise/every-nth.ts';
import type { Summaries } from '../summarise/summarise.ts';

/** Above this many customers the likelihood drowns any weak prior: the maximum and its curvature are the posterior's. */
const PRIOR_MATTERS_BELOW = 20_000;
/** Of more than twice as many rows a sample of so many tells how far the posterior is from a normal distribution: it is all but one. */
const ROWS_FOR_REMAINDER = 50_000;

export function purchasePosterior(
  model: PurchaseModel,
  fit: PurchaseFit,
  { rows, customers }: Summaries,
  draws: number,
  random: Seeded,
): Posterior {
  const maximum = coordinatesOf(model.kinds, fit.parameters);
  if (isPosterior(fit)) return posteriorDraws({ ...aroundMaximum(maximum, fit, rows, model.sweep), draws, random });
  const prior = purchasePrior(model.kinds, medianAge(rows, customers));
  return posteriorDraws({ ...posteriorMode(model.sweep(rows), prior, maximum), draws, random });
}

/** Draws in which less than this is left of a customer's tail after one transaction bring totals without bound. */
const LEAST_REST = 0.05;

export function spendPosterior(
  { spend: fit, spending: { model, parameters } }: StudyFit,
  { spend }: Summaries,
  draws: number,
  random: Seeded,
): Posterior {
  const maximum = coordinatesOf(model.kinds, parameters);
  const found =
    isPosterior(fit) && parameters === fit.parameters
      ? aroundMaximum(maximum, fit, spend, model.sweep)
      : posteriorMode(
          model.sweep(spend),
          priorAbout(model.kinds, model.typical(spend.count.length > 0 ? centreOf(spend) : 1)),
          maximum,
        );
  // Without a finite mean for whoever has bought there is no total to speak of: such draws do not count.
  const hasMean = ({ rest, perTransaction }: SpendLine) => rest + perTransaction > LEAST_REST;
  const logDensity = (at: Float64Array) =>
    hasMean(model.line(parametersAt(model.kinds, at))) ? found.logDensity(at) : Number.NEGATIVE_INFINITY;
  return posteriorDraws({ ...found, logDensity, draws, random });
}

/** Whether a fit by maximum likelihood tells the posterior as it is. */
function isPosterior({ customers, verdict }: PurchaseFit | SpendFit): boolean {
  return customers >= PRIOR_MATTERS_BELOW && verdict.status === 'converged';
}

/** The posterior about a fit that tells it: the likelihood alone, of a sample of the rows where they are many. */
function aroundMaximum<Rows extends Columns<Rows> & { readonly count: Float64Array }>(
  mode: Float64Array,
  fit: PurchaseFit | SpendFit,
  rows: Rows,
  sweepOf: (rows: Rows) => Sweep,
): Pick<PosteriorQuestion, 'mode' | 'covariance' | 'logDensity'> {
  const covariance = Float64Array.from(fit.covariance);
  const size = rows.count.length;
  if (size > 2 * ROWS_FOR_REMAINDER) {
    const rowsEach = Math.ceil(size / ROWS_FOR_REMAINDER);
    const sweep = sweepOf(everyNth(rows, rowsEach));
    return { mode, covariance, logDensity: densityByDifference({ mode, covariance, sweep, rowsEach }) };
  }
  const sweep = sweepOf(rows);
  return { mode, covariance, logDensity: (at) => sweep(at) };
}

function medianAge({ T, count }: DistinctRows, customers: number): number {
  const order = Array.from(T.keys()).sort((i, j) => T[i]! - T[j]!);
  let reached = 0;
  for (const i of order) {
    reached += count[i]!;
    if (reached >= customers / 2) return Math.max(1, T[i]!);
  }
  return 1;
}
