import { logBeta } from '../../src/numeric/beta.ts';
import { logGamma } from '../../src/numeric/gamma.ts';
import { drawExponential, drawGamma } from '../../src/numeric/samplers.ts';
import { defineSpendModel } from '../../src/spend/define-spend-model.ts';

/** A spend model made as CONTRIBUTING says: each transaction exponential about the customer's own mean. It is Gamma-Gamma at p = 1. */
export const exponentialGamma = defineSpendModel<'q' | 'gamma'>({
  name: 'exponential-gamma',
  title: 'Exponential-Gamma',
  citation: 'Fader & Hardie (2013) with p = 1',
  kinds: { q: 'positive', gamma: 'money' },
  typical: (mean) => ({ q: 3, gamma: 2 * mean }),
  logLikelihood: ({ q, gamma }, { n, mean }) => {
    if (!(q > 0 && gamma > 0 && n > 0 && mean > 0)) return NaN;
    // An exponential's transactions tell nothing beyond their sum: ln Γ(n + q)/Γ(q) + q ln γ − (n + q) ln(γ + n z̄).
    return logGamma(n) - logBeta(n, q) - q * Math.log1p((n * mean) / gamma) - n * Math.log(gamma + n * mean);
  },
  simulate: ({ q, gamma }, n, random) => {
    const scale = gamma / drawGamma(q, random);
    return Float64Array.from({ length: n }, () => scale * drawExponential(random));
  },
});
