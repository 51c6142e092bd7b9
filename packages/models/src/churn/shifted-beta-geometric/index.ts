import { drawBeta } from '../../numeric/samplers.ts';
import { defineChurnModel } from '../define-churn-model.ts';
import { periodOfLeaving } from '../period-of-leaving.ts';
import { discountedRenewals } from './discounted-renewals.ts';
import type { ShiftedBetaGeometricName } from './parameters.ts';
import { logChurn, logSurvival } from './survival.ts';

/** Each subscriber has a chance to leave of their own; those likely to leave do so first, which is why retention rises with age. */
export const shiftedBetaGeometric = defineChurnModel<ShiftedBetaGeometricName>({
  name: 'shifted-beta-geometric',
  title: 'sBG',
  citation: 'Fader & Hardie 2007, Journal of Interactive Marketing 21(1)',
  kinds: { alpha: 'positive', beta: 'positive' },
  starts: [
    { alpha: 1, beta: 4 },
    { alpha: 0.5, beta: 20 },
    { alpha: 20, beta: 200 },
  ],
  ridges: [
    {
      along: ['alpha', 'beta'],
      name: 'alpha/(alpha + beta)',
      identified: ({ alpha, beta }) => alpha / (alpha + beta),
    },
  ],
  logSurvival,
  logChurn,
  discountedRenewals,
  simulate: ({ alpha, beta }, most, random) => periodOfLeaving(drawBeta(alpha, beta, random), 1, most, random),
  tailIndex: ({ alpha }) => alpha,
});
