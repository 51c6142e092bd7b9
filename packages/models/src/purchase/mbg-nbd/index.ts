import { betaGeometricModel } from '../beta-geometric/model.ts';

/** Customers may leave after every transaction, the first included. */
export const mbgNbd = betaGeometricModel(
  {
    name: 'mbg-nbd',
    title: 'MBG/NBD',
    citation:
      'Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis, International Journal of Research in Marketing 24(3)',
  },
  1,
);
