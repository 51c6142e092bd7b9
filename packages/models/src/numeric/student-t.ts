import { logBetaKernel, logIncompleteBeta } from './incomplete-beta.ts';

/** P(t_ν ≤ t), right relative to itself in the lower tail. Degrees of freedom need not be whole; NaN unless they are > 0. */
export function studentTCdf(t: number, degreesOfFreedom: number): number {
  if (Number.isNaN(t) || !(degreesOfFreedom > 0)) return NaN;
  const tail = Math.exp(logTail(Math.abs(t), degreesOfFreedom));
  return t <= 0 ? tail : 1 - tail;
}

/**
 * The t with P(t_ν ≤ t) = probability; NaN outside [0, 1]. Newton's method on ln P against ln |t|, a concave curve with slope
 * −ν far out, so that it converges from any start.
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  const nu = degreesOfFreedom;
  if (!(probability >= 0 && probability <= 1 && nu > 0)) return NaN;
  if (probability > 0.5) return -studentTQuantile(1 - probability, nu);
  if (probability === 0) return Number.NEGATIVE_INFINITY;
  if (probability === 0.5) return 0;
  const target = Math.log(probability);
  let logSize = Math.log(0.5 - probability) - logDensity(0, nu);
  for (let step = 0; step < 100; step++) {
    const size = Math.exp(logSize);
    const tail = logTail(size, nu);
    const slope = -Math.exp(logSize + logDensity(size, nu) - tail);
    const change = (tail - target) / slope;
    logSize = Math.min(logSize - change, LARGEST_LOG);
    if (Math.abs(change) < 1e-15) break;
  }
  return -Math.exp(logSize);
}

/** Sizes whose squares are still numbers. */
const LARGEST_LOG = 350;

/** ln P(t_ν < −size). */
function logTail(size: number, nu: number): number {
  const square = size * size;
  if (square === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY;
  const tail = logIncompleteBeta(nu / (nu + square), nu / 2, 0.5, square / (nu + square));
  return tail - Math.LN2;
}

function logDensity(t: number, nu: number): number {
  // Γ((ν+1)/2) / (Γ(ν/2) √π) is the kernel of Beta(ν/2, ½) without its powers, taken here at ½.
  const constant = logBetaKernel(0.5, nu / 2, 0.5) + ((nu + 1) / 2) * Math.LN2;
  return constant - 0.5 * Math.log(nu) - ((nu + 1) / 2) * Math.log1p((t * t) / nu);
}
