import type { Sweep } from '../model.ts';
import type { DistinctSummaries } from '../summary.ts';
import { type DayTable, emptyDayTable, fillDayTable } from './day-table.ts';
import { type FrequencyBand, frequencyBands } from './frequency-bands.ts';
import type { Lifetime, LifetimeFamily } from './lifetime.ts';
import { accumulate, distribute, lifetimePanels, raise } from './panels.ts';
import { rowLikelihoods } from './row-likelihoods.ts';
import { runningRising } from './running-rising.ts';
import { addScores, expectedAlive } from './scores.ts';

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
 * G is tabulated by day for each distinct x, relative to g(t), so that nothing over- or underflows and a row is a few look-ups.
 * (G(T) ≤ (1 + T/α)^−n S(T), so the difference costs no digits.) The gradient is Fisher's identity, the expected score of the
 * end of each customer's life given their history: rows leave behind how many are expected alive at T and how many to have
 * ended at each node, and the scores are summed once over nodes, not over rows.
 */
export function lifetimeIntegral(rows: DistinctSummaries, family: LifetimeFamily): LifetimeIntegral {
  const bands = frequencyBands(rows);
  const days = emptyDayTable(bands.reduce((last, band) => Math.max(last, band.last), 0));
  const alive = new Float64Array(rows.x.length);

  const sweep: Sweep = (logParameters, gradient) => {
    const r = Math.exp(logParameters[0]!);
    const alpha = Math.exp(logParameters[1]!);
    gradient.fill(0);
    if (!areInDomain(logParameters)) return NaN;
    const lifetime = family(Float64Array.from(logParameters).subarray(2));
    const value = evaluate(rows, bands, days, r, alpha, lifetime, alive, gradient);
    return Number.isFinite(value) ? value : NaN;
  };

  const probAlive = (logParameters: ArrayLike<number>) => {
    const out = new Float64Array(rows.x.length).fill(NaN);
    if (!areInDomain(logParameters)) return out;
    const [logR, logAlpha, ...rest] = Array.from(logParameters);
    evaluate(rows, bands, days, Math.exp(logR!), Math.exp(logAlpha!), family(rest), out);
    return out;
  };

  return { sweep, probAlive };
}

/** Parameters too large or small for a double have no meaning and would end in ∞ − ∞. */
function areInDomain(logParameters: ArrayLike<number>): boolean {
  return Array.from(logParameters).every((value) => Math.abs(value) < 300);
}

/** The log-likelihood; writes P(alive) of each row and, where asked, the gradient. NaN where no reasonable grid is fine enough. */
function evaluate(
  rows: DistinctSummaries,
  bands: readonly FrequencyBand[],
  days: DayTable,
  r: number,
  alpha: number,
  lifetime: Lifetime,
  alive: Float64Array,
  gradient?: Float64Array,
): number {
  fillDayTable(days, alpha, lifetime);
  const rising = runningRising(r, alpha);
  let logLikelihood = 0;
  for (const { groups, largestX, first, last } of bands) {
    const panels = lifetimePanels(first, last, alpha, r + largestX, lifetime);
    if (!panels) return NaN;
    const { ages, panelOfDay } = panels;
    const suffix = new Float64Array(panels.count + 1);
    const suffixWeights = new Float64Array(panels.count + 1);
    const ended = { ages, weights: new Float64Array(ages.length), weightsByPower: new Float64Array(ages.length) };
    let previous = NaN;
    for (const group of groups) {
      const n = r + group.x;
      const from = panelOfDay[group.first - first]!;
      const to = panelOfDay[group.last - first]!;
      raise(panels, n, previous);
      previous = n;
      accumulate(panels, from, to, suffix);
      const { log, score } = rising(group.x);
      logLikelihood += group.customers * log;
      logLikelihood += rowLikelihoods(rows, group, n, days, panels, suffix, alive, suffixWeights);
      if (!gradient) continue;
      gradient[0]! += group.customers * score;
      gradient[1]! -= group.customers * group.x;
      distribute(panels, from, to, n, suffixWeights, ended.weights, ended.weightsByPower);
    }
    if (gradient) addScores(gradient, ended, r, alpha, lifetime.densityScore);
  }
  if (gradient) {
    const stillAlive = expectedAlive(rows, r, alive, days.logAge.length - 1);
    addScores(gradient, stillAlive, r, alpha, lifetime.survivalScore);
  }
  return logLikelihood;
}
