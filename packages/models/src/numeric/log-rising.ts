import { stirlingRemainder } from './gamma.ts';

/** ln Γ(r + n) − ln Γ(r), the logarithm of the rising factorial, for r > 0 and a whole n ≥ 0; keeps its digits when r is huge. */
export function logRising(r: number, n: number): number {
  if (!(r > 0 && n >= 0)) return NaN;
  let product = 1;
  let from = r;
  let steps = n;
  // Below 10 the factors are multiplied one by one, so that the Stirling difference starts where it is exact.
  while (from < 10 && steps > 0) {
    product *= from;
    from += 1;
    steps -= 1;
  }
  const sum = Math.log(product);
  if (steps === 0) return sum;
  const to = from + steps;
  const ratio = Math.log1p(steps / from);
  return sum + (from - 0.5) * ratio + steps * (Math.log(to) - 1) + (stirlingRemainder(to) - stirlingRemainder(from));
}
