import { drawBeta } from '../../numeric/samplers.ts';
import { defineChurnModel } from '../define-churn-model.ts';
import { periodOfLeaving } from '../period-of-leaving.ts';
import type { BetaDiscreteWeibullName } from './parameters.ts';
import { logSurvival } from './survival.ts';

/** The sBG in which a subscriber's own chance to leave may rise or fall with age. */
export const betaDiscreteWeibull = defineChurnModel<BetaDiscreteWeibullName>({
  name: 'beta-discrete-weibull',
  title: 'BdW',
  citation: 'Fader, Hardie, Liu, Davin & Steenburgh 2018, Journal of Interactive Marketing 43(1)',
  kinds: { gamma: 'positive', delta: 'positive', c: 'positive' },
  bounds: { c: [0.1, 5] },
  starts: [
    { gamma: 1, delta: 4, c: 1 },
    { gamma: 0.5, delta: 1, c: 1.5 },
    { gamma: 0.5, delta: 20, c: 0.7 },
  ],
  ridges: [
    {
      along: ['gamma', 'delta'],
      name: 'gamma/(gamma + delta)',
      identified: ({ gamma, delta }) => gamma / (gamma + delta),
    },
  ],
  logSurvival,
  simulate: ({ gamma, delta, c }, most, random) => periodOfLeaving(drawBeta(gamma, delta, random), c, most, random),
  tailIndex: ({ gamma, c }) => gamma * c,
});
