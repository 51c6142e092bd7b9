/**
 * ln Γ(x) for x > 0, to a relative error of about 1e-14, also next to its zeros at 1 and 2. NaN elsewhere.
 * Stirling's series from 10 on, the Taylor series about 2 below, with the recurrence between.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return NaN;
  if (x >= 10) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingRemainder(x);
  if (x < 0.5) return aboutTwo(x) - Math.log1p(x) - Math.log(x);
  if (x < 1.5) return aboutTwo(x - 1) - Math.log1p(x - 1);
  let product = 1;
  let rest = x;
  while (rest > 2.5) {
    rest -= 1;
    product *= rest;
  }
  return aboutTwo(rest - 2) + Math.log(product);
}

/** ψ(x) = d ln Γ / dx for x > 0, to 1e-14 of max(1, |ψ|). NaN elsewhere. */
export function digamma(x: number): number {
  if (!(x > 0)) return NaN;
  let shift = 0;
  let y = x;
  while (y < 10) {
    shift += 1 / y;
    y += 1;
  }
  const u = 1 / (y * y);
  const tail =
    u * (1 / 12 - u * (1 / 120 - u * (1 / 252 - u * (1 / 240 - u * (1 / 132 - u * (691 / 32760 - u * (1 / 12)))))));
  return Math.log(y) - 0.5 / y - tail - shift;
}

/** ψ′(x) for x > 0, to a relative error of about 1e-14. NaN elsewhere. */
export function trigamma(x: number): number {
  if (!(x > 0)) return NaN;
  let shift = 0;
  let y = x;
  while (y < 10) {
    shift += 1 / (y * y);
    y += 1;
  }
  const u = 1 / (y * y);
  const tail = u * (1 / 6 - u * (1 / 30 - u * (1 / 42 - u * (1 / 30 - u * (5 / 66 - u * (691 / 2730 - u * (7 / 6)))))));
  return shift + (1 + tail) / y + u / 2;
}

/**
 * What Stirling's formula leaves out: ln Γ(x) = (x − ½) ln x − x + ½ ln 2π + remainder, for x ≥ 10. Differences of ln Γ at
 * large arguments keep their digits when they are formed from the remainders.
 */
export function stirlingRemainder(x: number): number {
  const u = 1 / (x * x);
  return (1 / 12 - u * (1 / 360 - u * (1 / 1260 - u * (1 / 1680 - u * (1 / 1188 - u * (691 / 360360 - u / 156)))))) / x;
}

export const HALF_LOG_TWO_PI = 0.9189385332046728;

/** (ζ(k) − 1)/k for k = 2, 3, …: the Taylor coefficients of ln Γ about 2, up to sign. */
const COEFFICIENTS = [
  0.3224670334241132, 0.0673523010531981, 0.020580808427784546, 0.007385551028673986, 0.0028905103307415234,
  0.001192753911703261, 0.0005096695247430425, 0.00022315475845357939, 9.945751278180853e-5, 4.492623673813314e-5,
  2.050721277567069e-5, 9.439488275268397e-6, 4.374866789907488e-6, 2.039215753801366e-6, 9.55141213040742e-7,
  4.492469198764566e-7, 2.1207184805554665e-7, 1.0043224823968099e-7, 4.7698101693639804e-8, 2.2711094608943164e-8,
  1.0838659214896955e-8, 5.183475041970047e-9, 2.4836745438024785e-9, 1.1921401405860912e-9, 5.731367241678862e-10,
  2.7595228851242334e-10, 1.330476437424449e-10,
] as const;

const ONE_MINUS_EULER = 0.42278433509846713;

/** ln Γ(2 + z) for |z| ≤ ½. */
function aboutTwo(z: number): number {
  let sum = 0;
  for (let i = COEFFICIENTS.length - 1; i >= 0; i--) sum = COEFFICIENTS[i]! - z * sum;
  return z * (ONE_MINUS_EULER + z * sum);
}
