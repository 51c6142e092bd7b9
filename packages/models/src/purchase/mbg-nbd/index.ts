import { betaGeometricModel } from '../beta-geometric/model.ts';
import { aliveGiven, silence } from '../formula-parts.ts';

/** Customers may leave after every transaction, the first included. */
export const mbgNbd = betaGeometricModel(
  {
    name: 'mbg-nbd',
    title: 'MBG/NBD',
    citation:
      'Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis, International Journal of Research in Marketing 24(3)',
    // Of those with a lifetime it assumes least about customers who never came back.
    rankWithoutBacktest: 1,
    formulas: {
      alive: [aliveGiven, '=', { over: ['1', ['1', '+', { over: ['a', ['b', '+', 'x']] }, silence]] }],
    },
  },
  1,
);
