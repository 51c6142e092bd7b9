/** A rule for ∫_0^∞ e^(−κv) h(v) dv, e^(−κv) left out, good for every κ from `leastDecay` up. */
export interface InfiniteHorizonRule {
  readonly v: Float64Array;
  readonly weights: Float64Array;
}

const STEP = 0.3;

/** Where e^(−κv) is as good as nothing. */
export function reachOf(decay: number): number {
  return 42 / decay;
}

/**
 * The trapezoidal rule after v = e^(y − e^(−y))/(R + 1), which falls off double-exponentially at 0 and, for κ = `leastDecay`,
 * at the far end (Takahasi & Mori 1974). h may be a mixture of (1 + pv)^−(R+1): it first changes near v = 1/(R + 1).
 */
export function infiniteHorizonRule(leastDecay: number, R: number): InfiniteHorizonRule {
  const unit = 1 / (R + 1);
  const reach = reachOf(leastDecay);
  const v: number[] = [];
  const weights: number[] = [];
  for (let y = -3.8; ; y += STEP) {
    const value = unit * Math.exp(y - Math.exp(-y));
    v.push(value);
    weights.push(STEP * value * (1 + Math.exp(-y)));
    if (value > reach) break;
  }
  return { v: Float64Array.from(v), weights: Float64Array.from(weights) };
}
