import { logLikelihood as logLikelihoodOfMean } from '../gamma-gamma-of-means/log-likelihood.ts';
import type { GammaGammaParameters } from '../gamma-gamma-of-means/parameters.ts';
import type { SpendHistory } from '../model.ts';
import { logDensityAboutMean } from './transactions-about-mean.ts';

/**
 * Log-density of a customer's n transactions z, the rate ν of their gamma distribution integrated out (the model of Fader & Hardie 2013):
 *
 *     ln L = (p − 1) Σ ln z − n ln Γ(p) + q ln γ − ln Γ(q) + ln Γ(pn + q) − (pn + q) ln(γ + Σ z)
 *
 * that of their mean, as published, times that of the transactions about it. Returns NaN outside the domain: parameters, n and z are positive.
 */
export function logLikelihood(parameters: GammaGammaParameters, history: SpendHistory): number {
  return logLikelihoodOfMean(parameters, history) + logDensityAboutMean(parameters.p, history);
}
