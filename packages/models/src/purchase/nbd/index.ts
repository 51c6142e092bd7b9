import type { PurchaseModel } from '../model.ts';
import { meanTimeToNext } from '../time-to-next.ts';
import { fit } from './fit.ts';
import { logLikelihood } from './log-likelihood.ts';
import type { NbdName } from './parameters.ts';
import {
  aliveDistribution,
  discountedTransactions,
  expectedTransactions,
  newCustomerTransactions,
  predict,
  probAlive,
} from './predict.ts';
import { simulate } from './simulate.ts';
import { prepareSweep } from './sweep.ts';

/** Customers buy at rates of their own and never leave: what a model with drop-out has to be better than. */
export const nbd: PurchaseModel<NbdName> = {
  name: 'nbd',
  title: 'NBD',
  citation: 'Ehrenberg (1959), The pattern of consumer purchases, Applied Statistics 8(1)',
  parameterNames: ['r', 'alpha'],
  timeParameters: ['alpha'],
  logLikelihood,
  sweep: prepareSweep,
  fit,
  probAlive,
  expectedTransactions,
  discountedTransactions,
  newCustomerTransactions,
  aliveDistribution,
  timeToNext: ({ r, alpha }, { x, T }, within) => meanTimeToNext(r + x, alpha + T, within),
  predict,
  simulate,
};
