import { defineSpendModel } from '../define-spend-model.ts';
import type { GammaGammaName } from '../gamma-gamma-of-means/parameters.ts';
import { line, moneyTable } from '../gamma-gamma-of-means/predict.ts';
import { simulate } from '../gamma-gamma-of-means/simulate.ts';
import { fit } from './fit.ts';
import { logLikelihood } from './log-likelihood.ts';
import { sweep } from './sweep.ts';

/**
 * Transactions vary about a mean of the customer's own, gamma-distributed both; how much one spends does not depend on how often. Fitted to
 * every transaction with money, the first included.
 */
export const gammaGamma = defineSpendModel<GammaGammaName>({
  name: 'gamma-gamma',
  title: 'Gamma-Gamma',
  citation: 'Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, brucehardie.com/notes/025',
  kinds: { p: 'positive', q: 'positive', gamma: 'money' },
  formula: [
    'E',
    { group: ['Z', '|', 'n', ',', { mean: 'z' }] },
    '=',
    {
      over: [
        ['p', { group: ['γ', '+', 'n', { mean: 'z' }] }],
        ['p', 'n', '+', 'q', '−', '1'],
      ],
    },
  ],
  typical: (mean) => ({ p: 2, q: 3, gamma: mean }),
  // With q so large that a customer's own few purchases do not move it; the scatter is an exponential's.
  plain: (mean) => ({ p: 1, q: 1e6, gamma: mean * (1e6 - 1) }),
  logLikelihood,
  simulate,
  sweep,
  fit,
  line,
  moneyTable,
});
