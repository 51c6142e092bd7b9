import { definePurchaseModel } from '../define-purchase-model.ts';
import { aliveDistribution } from './alive-distribution.ts';
import { discountedTransactions, expectedTransactions, newCustomerTransactions, timeToNext } from './expectation.ts';
import { dropOut, ridges, starts } from './fit.ts';
import { alive, transactions } from './formulas.ts';
import { logLikelihood, probAlive } from './log-likelihood.ts';
import type { ParetoNbdName } from './parameters.ts';
import { predict, probAliveOf } from './predict.ts';
import { simulate } from './simulate.ts';
import { sweep } from './sweep.ts';

/** Customers buy at a constant rate until they leave, at a rate of their own; both rates are gamma-distributed across customers. */
export const paretoNbd = definePurchaseModel<ParetoNbdName>({
  name: 'pareto-nbd',
  title: 'Pareto/NBD',
  citation:
    'Schmittlein, Morrison & Colombo (1987), Counting Your Customers: Who Are They and What Will They Do Next?, Management Science 33(1)',
  kinds: { r: 'positive', alpha: 'time', s: 'positive', beta: 'time' },
  cost: 3,
  formulas: { alive, transactions },
  starts,
  dropOut,
  ridges,
  logLikelihood,
  simulate,
  sweep,
  probAlive,
  probAliveOf,
  expectedTransactions,
  discountedTransactions,
  newCustomerTransactions,
  newCustomers: (parameters) => (t) => newCustomerTransactions(parameters, t),
  aliveDistribution: (parameters, history, t) => aliveDistribution(parameters, history, t),
  timeToNext,
  predict,
});
