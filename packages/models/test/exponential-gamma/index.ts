import { logBeta } from '../../src/numeric/beta.ts';
import { drawExponential, drawGamma } from '../../src/numeric/samplers.ts';
import { defineSpendModel } from '../../src/spend/define-spend-model.ts';

/** A spend model made as CONTRIBUTING says: each transaction exponential about the customer's own mean. It is Gamma-Gamma at p = 1. */
export const exponentialGamma = defineSpendModel<'q' | 'gamma'>({
  name: 'exponential-gamma',
  title: 'Exponential-Gamma',
  citation: 'Fader & Hardie (2013) with p = 1',
  kinds: { q: 'positive', gamma: 'money' },
  typical: (mean) => ({ q: 3, gamma: 2 * mean }),
  logLikelihood: ({ q, gamma }, { x, mean }) => {
    if (!(q > 0 && gamma > 0 && x > 0 && mean > 0)) return NaN;
    const sum = x * mean;
    return -x * Math.log1p(gamma / sum) - q * Math.log1p(sum / gamma) - logBeta(x, q) - Math.log(mean);
  },
  simulate: ({ q, gamma }, n, random) => {
    const scale = gamma / drawGamma(q, random);
    return Float64Array.from({ length: n }, () => scale * drawExponential(random));
  },
});
