import type { Sweep } from '../model.ts';
import type { DistinctSummaries } from '../summary.ts';
import { emptyDayTable, fillDayTable } from './day-table.ts';
import { frequencyBands } from './frequency-bands.ts';
import type { LifetimeFamily } from './lifetime.ts';
import { accumulate, distribute, lifetimePanels, raise } from './panels.ts';
import { rowLikelihoods } from './row-likelihoods.ts';
import { runningRising } from './running-rising.ts';
import { addScores } from './scores.ts';

/** Purchase rates Gamma(r, α), lifetimes of one family, over rows laid out once. */
export interface LifetimeIntegral {
  /** Over [ln r, ln α, …the lifetime's ln-parameters]. */
  readonly sweep: Sweep;
  /** P(alive) of every row; NaN throughout where the parameters are outside the domain. */
  readonly probAlive: (logParameters: ArrayLike<number>) => Float64Array;
}

/**
 * Likelihood and gradient of every model in which customers buy at rates λ ~ Gamma(r, α) until a lifetime ends that does not
 * depend on λ. With n = r + x, g(u) = (1 + u/α)^−n f(u):
 *
 *     ln L = ln Γ(n)/Γ(r) − x ln α + ln[(1 + T/α)^−n S(T) + G(tx) − G(T)],   G(t) = ∫_t g(u) du
 *
 * G is tabulated by day for each distinct x, relative to g(t) at a t so near that nothing over- or underflows; a row is a look-up.
 * (G(T) ≤ (1 + T/α)^−n S(T), so the difference costs no digits.) The gradient is Fisher's identity, the expected score of the
 * end of each customer's life given their history: rows leave behind how many are expected alive at T and how many to have
 * ended at each node, and the scores are summed once over nodes, not over rows.
 */
export function lifetimeIntegral(rows: DistinctSummaries, family: LifetimeFamily): LifetimeIntegral {
  const bands = frequencyBands(rows);
  const days = emptyDayTable(bands.reduce((last, band) => Math.max(last, band.last), 0));
  const alive = new Float64Array(rows.x.length);
  const survivors = {
    alive,
    ages: days.logAge.map((_, day) => day),
    weights: new Float64Array(days.logAge.length),
    weightsByPower: new Float64Array(days.logAge.length),
  };

  /** The log-likelihood; writes each row's P(alive) and, where asked, the gradient. NaN where no reasonable number of panels would do. */
  const evaluate = (logParameters: ArrayLike<number>, gradient?: Float64Array): number => {
    const [logR, logAlpha, ...logLifetime] = Array.from(logParameters) as [number, number, ...number[]];
    const r = Math.exp(logR);
    const alpha = Math.exp(logAlpha);
    const lifetime = family(logLifetime);
    fillDayTable(days, alpha, lifetime);
    survivors.weights.fill(0);
    survivors.weightsByPower.fill(0);
    const rising = runningRising(r, alpha);
    let logLikelihood = 0;
    for (const { groups, largestX, first, last } of bands) {
      const panels = lifetimePanels(first, last, alpha, r + largestX, lifetime);
      if (!panels) return NaN;
      let previous = NaN;
      for (const group of groups) {
        const n = r + group.x;
        const from = panels.panelOfDay[group.first - first]!;
        const to = panels.panelOfDay[group.last - first]!;
        raise(panels, n, previous);
        previous = n;
        accumulate(panels, from, to);
        const { log, score } = rising(group.x);
        logLikelihood += group.customers * log + rowLikelihoods(rows, group, n, days, panels, survivors);
        if (!gradient) continue;
        gradient[0]! += group.customers * score;
        gradient[1]! -= group.customers * group.x;
        distribute(panels, from, to, n);
      }
      if (gradient) addScores(gradient, panels, r, alpha, lifetime.densityScore);
    }
    if (gradient) addScores(gradient, survivors, r, alpha, lifetime.survivalScore);
    return logLikelihood;
  };

  return {
    sweep: (logParameters, gradient) => {
      gradient?.fill(0);
      const value = areInDomain(logParameters) ? evaluate(logParameters, gradient) : NaN;
      return Number.isFinite(value) ? value : NaN;
    },
    probAlive: (logParameters) => {
      const value = areInDomain(logParameters) ? evaluate(logParameters) : NaN;
      return Number.isFinite(value) ? alive.slice() : alive.map(() => NaN);
    },
  };
}

/** Parameters too large or small for a double have no meaning and would end in ∞ − ∞. */
function areInDomain(logParameters: ArrayLike<number>): boolean {
  return Array.from(logParameters).every((value) => Math.abs(value) < 300);
}
