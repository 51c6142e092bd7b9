/**
 * The distribution of customers' lifetimes in the population, at given parameters: all that tells one lifetime model
 * (Pareto, gamma-Gompertz, …) from another. Times since the first purchase.
 */
export interface Lifetime {
  /** ln S(u): the logarithm of the share still alive at age u. */
  logSurvival(u: number): number;
  /** ln f(u): the logarithm of the density of the end. */
  logDensity(u: number): number;
  /** Writes ∂ ln S(u) / ∂ ln θ for each parameter. */
  survivalScore(u: number, out: Float64Array): void;
  /** Writes ∂ ln f(u) / ∂ ln θ for each parameter. */
  densityScore(u: number, out: Float64Array): void;
  /** How fast f can change around age u, relative to itself and per unit of time: it sets how finely f is integrated. */
  steepness(u: number): number;
}

/** A family of lifetimes, by its ln-parameters. */
export type LifetimeFamily = (logParameters: ArrayLike<number>) => Lifetime;
