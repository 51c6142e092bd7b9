import {
  type DistinctSummaries,
  fitGammaGamma,
  type GammaGammaParameters,
  type Parameters,
  type PurchaseFit,
  type SpendFit,
} from '@perennial/models';
import { purchaseModels } from '../methods/methods.ts';
import type { Summaries } from '../summarise/summarise.ts';
import { runTask, type SecondThread } from '../tasks/second-thread.ts';

/** Everything fitted to one set of summaries. */
export interface StudyFit {
  readonly purchase: ReadonlyMap<string, PurchaseFit>;
  readonly spend: SpendFit;
  /** What money forecasts use: the Gamma-Gamma fit, or everyone's plain mean where it has none. */
  readonly spendParameters: GammaGammaParameters;
}

/** Models whose fits cost most, which a second thread takes over. */
const ELSEWHERE = new Set(['pareto-nbd', 'nbd']);

/** Fits every purchase model and the spend model by maximum likelihood. The same with and without a second thread. */
export async function fitStudy(summaries: Summaries, random: () => number, thread?: SecondThread): Promise<StudyFit> {
  const { rows } = summaries;
  const inputs = purchaseModels.map(({ name }) => ({ model: name, rows: historiesOf(rows), seed: String(random()) }));
  const order = [...inputs].sort((a, b) => Number(ELSEWHERE.has(b.model)) - Number(ELSEWHERE.has(a.model)));
  const fits = order.map((input) => runTask(ELSEWHERE.has(input.model) ? thread : undefined, 'fit', input));
  const spend = fitGammaGamma(summaries.spend);
  const found = new Map((await Promise.all(fits)).map((fit) => [fit.model, fit]));
  const purchase = new Map(purchaseModels.map(({ name }) => [name, found.get(name)!]));
  const usable =
    spend.verdict.status !== 'too-little-data' && spend.parameters.q > 1 && Number.isFinite(spend.logLikelihood);
  return { purchase, spend, spendParameters: usable ? spend.parameters : plainMean(summaries) };
}

/** What a purchase model sees of the rows. */
function historiesOf({ x, tx, T, count }: Summaries['rows']): DistinctSummaries {
  return { x, tx, T, count };
}

export function parametersOf(fit: StudyFit, model: string): Parameters {
  const found = fit.purchase.get(model);
  if (!found) throw new RangeError(`model was not fitted: ${model}`);
  return found.parameters;
}

/**
 * Gamma-Gamma parameters under which everyone spends the mean of all repeat customers, with the scatter of an exponential:
 * q so large that a customer's own few purchases do not move it.
 */
function plainMean({ rows }: Summaries): GammaGammaParameters {
  const spenders = rows.spenders.reduce((sum, n) => sum + n, 0);
  const mean = spenders > 0 ? rows.spend.reduce((sum, s) => sum + s, 0) / spenders : 1;
  const q = 1e6;
  return { p: 1, q, gamma: mean * (q - 1) };
}
