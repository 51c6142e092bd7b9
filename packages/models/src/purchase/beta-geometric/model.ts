import type { PurchaseModel } from '../model.ts';
import { meanTimeToNext } from '../time-to-next.ts';
import { aliveDistribution } from './alive-distribution.ts';
import { aliveAt, discountedTransactions, expectedTransactions, newCustomerTransactions } from './expectation.ts';
import { fit } from './fit.ts';
import { logLikelihood, probAlive } from './log-likelihood.ts';
import type { BetaGeometricName, EarlyChances } from './parameters.ts';
import { predict } from './predict.ts';
import { simulate } from './simulate.ts';
import { prepareSweep } from './sweep.ts';

/** A model in which customers leave, if they do, right after a transaction, each with a probability of their own. */
export function betaGeometricModel(
  words: { readonly name: 'bg-nbd' | 'mbg-nbd'; readonly title: string; readonly citation: string },
  early: EarlyChances,
): PurchaseModel<BetaGeometricName> {
  return {
    ...words,
    parameterNames: ['r', 'alpha', 'a', 'b'],
    timeParameters: ['alpha'],
    logLikelihood: (parameters, summary) => logLikelihood(parameters, summary, early),
    sweep: (rows) => prepareSweep(rows, early),
    fit: (rows, options) => fit(words.name, early, rows, options),
    probAlive: (parameters, summary) => probAlive(parameters, summary, early),
    expectedTransactions: (parameters, summary, t) => expectedTransactions(parameters, summary, t, early),
    discountedTransactions: (parameters, summary, rate, t) =>
      discountedTransactions(parameters, summary, rate, t, early),
    newCustomerTransactions: (parameters, t) => newCustomerTransactions(parameters, t, early),
    aliveDistribution: (parameters, history, t) => aliveDistribution(aliveAt(parameters, history, early), t),
    // Nobody leaves between two transactions, so the next one is a matter of the purchase rate alone.
    timeToNext: ({ r, alpha }, { x, T }, within) => meanTimeToNext(r + x, alpha + T, within),
    predict: (parameters, rows, options) => predict(parameters, rows, options, early),
    simulate: (parameters, T, random) => simulate(parameters, T, random, early),
  };
}
