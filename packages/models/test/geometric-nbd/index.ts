import { definePurchaseModel } from '../../src/purchase/define-purchase-model.ts';
import { starts } from './fit.ts';
import { logLikelihood } from './log-likelihood.ts';
import type { GeometricNbdName } from './parameters.ts';
import { simulate } from './simulate.ts';

/** A model made as CONTRIBUTING says: likelihood, simulation and starts, and nothing else. */
export const geometricNbd = definePurchaseModel<GeometricNbdName>({
  name: 'geometric-nbd',
  title: 'Geometric/NBD',
  citation: 'The BG/NBD of Fader, Hardie & Lee (2005) without heterogeneity of the drop-out probability',
  kinds: { r: 'positive', alpha: 'time', p: 'probability' },
  starts,
  logLikelihood,
  simulate,
});
