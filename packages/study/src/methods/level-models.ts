import type { PurchaseFit } from '@perennial/models';
import type { MethodScore } from '../record/backtest.ts';
import { hasLifetime } from './methods.ts';

/** Scores or likelihoods this close, in nats a customer, are a draw. */
const LEVEL_SCORE = 0.05;
const LEVEL_LIKELIHOOD = 0.01;

type Fitted = Pick<PurchaseFit, 'model' | 'customers'> & { readonly logLikelihood: number | null };

/** Whether two models forecast, or fit, about equally well: then nothing in the data says which of them is right about who is still active. */
export function areLevel(a: Fitted, b: Fitted, scores: readonly MethodScore[]): boolean {
  const score = (name: string) => scores.find(({ method }) => method === name)?.score ?? Number.NaN;
  const apart = Math.abs(score(a.model) - score(b.model));
  const gap = Math.abs((a.logLikelihood ?? Number.NaN) - (b.logLikelihood ?? Number.NaN));
  return apart < LEVEL_SCORE || gap < LEVEL_LIKELIHOOD * a.customers;
}

/** The models in which customers stop that are level with a used one, itself among them. */
export function levelWith<Model extends Fitted>(
  used: string,
  models: readonly Model[],
  scores: readonly MethodScore[],
): readonly Model[] {
  const own = models.find(({ model }) => model === used);
  return own ? models.filter((each) => hasLifetime(each.model) && (each === own || areLevel(own, each, scores))) : [];
}
