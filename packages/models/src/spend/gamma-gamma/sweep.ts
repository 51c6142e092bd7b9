import type { Sweep } from '../../purchase/model.ts';
import { sweep as sweepMeans } from '../gamma-gamma-of-means/sweep.ts';
import type { SpendRows } from '../model.ts';
import { sweepAboutMeans } from './transactions-about-mean.ts';

/** Total log-likelihood over binned customers at (ln p, ln q, ln γ), with its gradient: of their means, and of the transactions about them. */
export function sweep(rows: SpendRows): Sweep {
  const ofMeans = sweepMeans(rows);
  const aboutMeans = sweepAboutMeans(rows);
  return (logParameters, gradient) => {
    const total = ofMeans(logParameters, gradient);
    if (Number.isNaN(total)) return NaN;
    const { value, slope } = aboutMeans(Math.exp(logParameters[0]!));
    if (gradient) gradient[0]! += slope;
    return Number.isFinite(total + value) ? total + value : NaN;
  };
}
