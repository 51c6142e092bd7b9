import type { Lifetime } from '../lifetime/lifetime.ts';

/** Lifetimes whose drop-out rate is Gamma(s, β) across customers (Pareto of the second kind): S(u) = (β/(β+u))^s. From [ln s, ln β]. */
export function paretoLifetime(logParameters: ArrayLike<number>): Lifetime {
  const s = Math.exp(logParameters[0]!);
  const beta = Math.exp(logParameters[1]!);
  const logRate = logParameters[0]! - logParameters[1]!;
  return {
    logSurvival: (u) => -s * Math.log1p(u / beta),
    logDensity: (u) => logRate - (s + 1) * Math.log1p(u / beta),
    survivalScore: (u, out) => {
      out[0] = -s * Math.log1p(u / beta);
      out[1] = (s * u) / (beta + u);
    },
    densityScore: (u, out) => {
      out[0] = 1 - s * Math.log1p(u / beta);
      out[1] = ((s + 1) * u) / (beta + u) - 1;
    },
    steepness: (u) => (s + 3.5) / (beta + u),
  };
}
