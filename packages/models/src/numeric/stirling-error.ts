import { HALF_LOG_TWO_PI, logGamma, stirlingRemainder } from './gamma.ts';

/** ln Γ(z) − [(z − ½) ln z − z + ½ ln 2π] for every z > 0: what Stirling's formula leaves out (DLMF 5.11.1). */
export function stirlingError(z: number): number {
  return z >= 10 ? stirlingRemainder(z) : logGamma(z) - ((z - 0.5) * Math.log(z) - z + HALF_LOG_TWO_PI);
}
