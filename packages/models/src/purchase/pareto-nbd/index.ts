import type { PurchaseModel } from '../model.ts';
import { aliveDistribution } from './alive-distribution.ts';
import { fit } from './fit.ts';
import { logLikelihood, probAlive } from './log-likelihood.ts';
import type { ParetoNbdName } from './parameters.ts';
import { discountedTransactions, expectedTransactions, newCustomerTransactions, timeToNext } from './predict.ts';
import { predict } from './predict-rows.ts';
import { simulate } from './simulate.ts';
import { sweep } from './sweep.ts';

/** Customers buy at a constant rate until they leave, at a rate of their own; both rates are gamma-distributed across customers. */
export const paretoNbd: PurchaseModel<ParetoNbdName> = {
  name: 'pareto-nbd',
  title: 'Pareto/NBD',
  citation:
    'Schmittlein, Morrison & Colombo (1987), Counting Your Customers: Who Are They and What Will They Do Next?, Management Science 33(1)',
  parameterNames: ['r', 'alpha', 's', 'beta'],
  timeParameters: ['alpha', 'beta'],
  logLikelihood,
  sweep,
  fit,
  probAlive,
  expectedTransactions,
  discountedTransactions,
  newCustomerTransactions,
  aliveDistribution: (parameters, history, t) => aliveDistribution(parameters, history, t),
  timeToNext,
  predict,
  simulate,
};
