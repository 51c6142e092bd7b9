import { definePurchaseModel } from '../define-purchase-model.ts';
import { aliveGiven, expectedWithin } from '../formula-parts.ts';
import { meanTimeToNext } from '../time-to-next.ts';
import { aliveDistribution } from './alive-distribution.ts';
import { discountedTransactions, expectedTransactions, newCustomerTransactions } from './expectation.ts';
import { ridges, starts } from './fit.ts';
import { logLikelihood, probAlive } from './log-likelihood.ts';
import type { NbdName } from './parameters.ts';
import { predict } from './predict.ts';
import { simulate } from './simulate.ts';
import { prepareSweep } from './sweep.ts';

/** Customers buy at rates of their own and never leave: what a model with drop-out has to be better than. */
export const nbd = definePurchaseModel<NbdName>({
  name: 'nbd',
  title: 'NBD',
  citation: 'Ehrenberg (1959), The pattern of consumer purchases, Applied Statistics 8(1)',
  kinds: { r: 'positive', alpha: 'time' },
  hasLifetime: false,
  cost: 1,
  formulas: {
    alive: [aliveGiven, '=', '1'],
    transactions: [
      expectedWithin,
      '=',
      {
        over: [
          ['r', '+', 'x'],
          ['α', '+', 'T'],
        ],
      },
      'h',
    ],
  },
  starts,
  ridges,
  logLikelihood,
  simulate,
  sweep: prepareSweep,
  probAlive,
  expectedTransactions,
  discountedTransactions,
  newCustomerTransactions,
  newCustomers: (parameters) => (t) => newCustomerTransactions(parameters, t),
  aliveDistribution,
  timeToNext: ({ r, alpha }, { x, T }, within) => meanTimeToNext(r + x, alpha + T, within),
  predict,
});
