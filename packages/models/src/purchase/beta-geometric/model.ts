import { definePurchaseModel, type PurchaseDefinition } from '../define-purchase-model.ts';
import type { PurchaseModel } from '../model.ts';
import { meanTimeToNext } from '../time-to-next.ts';
import { aliveDistribution } from './alive-distribution.ts';
import {
  aliveAt,
  discountedTransactions,
  expectedTransactions,
  newCustomers,
  newCustomerTransactions,
} from './expectation.ts';
import { dropOut, ridges, starts } from './fit.ts';
import { logLikelihood, probAlive } from './log-likelihood.ts';
import type { BetaGeometricName, EarlyChances } from './parameters.ts';
import { predict } from './predict.ts';
import { simulate } from './simulate.ts';
import { prepareSweep } from './sweep.ts';

type Facts = Pick<PurchaseDefinition, 'name' | 'title' | 'citation' | 'formulas' | 'rankWithoutBacktest'>;

/** A model in which customers leave, if they do, right after a transaction, each with a probability of their own. */
export function betaGeometricModel(facts: Facts, early: EarlyChances): PurchaseModel<BetaGeometricName> {
  return definePurchaseModel({
    ...facts,
    kinds: { r: 'positive', alpha: 'time', a: 'positive', b: 'positive' },
    cost: 2,
    starts,
    dropOut,
    ridges,
    logLikelihood: (parameters, summary) => logLikelihood(parameters, summary, early),
    simulate: (parameters, T, random) => simulate(parameters, T, random, early),
    sweep: (rows) => prepareSweep(rows, early),
    probAlive: (parameters, summary) => probAlive(parameters, summary, early),
    expectedTransactions: (parameters, summary, t) => expectedTransactions(parameters, summary, t, early),
    discountedTransactions: (parameters, summary, rate, t) =>
      discountedTransactions(parameters, summary, rate, t, early),
    newCustomerTransactions: (parameters, t) => newCustomerTransactions(parameters, t, early),
    newCustomers: (parameters, oldest) => newCustomers(parameters, oldest, early),
    aliveDistribution: (parameters, history, t) => aliveDistribution(aliveAt(parameters, history, early), t),
    // Nobody leaves between two transactions, so the next one is a matter of the purchase rate alone.
    timeToNext: ({ r, alpha }, { x, T }, within) => meanTimeToNext(r + x, alpha + T, within),
    predict: (parameters, rows, options) => predict(parameters, rows, options, early),
  });
}
