import { logGamma } from './gamma.ts';
import { logAddExp } from './log-add-exp.ts';
import type { Random } from './random.ts';

/** Standard normal (Box & Muller 1958); always two uniforms, so that streams stay aligned. */
export function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log1p(-random())) * Math.cos(2 * Math.PI * random());
}

/** Exponential of mean 1. */
export function drawExponential(random: Random): number {
  return -Math.log1p(-random());
}

/** exp of a normal with this mean and standard deviation. */
export function drawLogNormal(meanLog: number, sdLog: number, random: Random): number {
  return Math.exp(meanLog + sdLog * drawNormal(random));
}

/** Gamma of this shape and scale 1 (Marsaglia & Tsang 2000). Below a shape of about 0.01 it may underflow: `drawLogOfGamma` does not. */
export function drawGamma(shape: number, random: Random): number {
  return shape >= 1 ? marsagliaTsang(shape, random) : Math.exp(drawLogOfGamma(shape, random));
}

/** Logarithm of a gamma variate of this shape and scale 1; finite for every shape > 0. */
export function drawLogOfGamma(shape: number, random: Random): number {
  if (!(shape > 0)) return NaN;
  if (shape >= 1) return Math.log(marsagliaTsang(shape, random));
  return Math.log(marsagliaTsang(shape + 1, random)) - drawExponential(random) / shape;
}

/** Beta(a, b) on [0, 1]; shapes so small that both gammas underflow are drawn as well as any. */
export function drawBeta(a: number, b: number, random: Random): number {
  const logFirst = drawLogOfGamma(a, random);
  return Math.exp(logFirst - logAddExp(logFirst, drawLogOfGamma(b, random)));
}

/** Poisson of this mean: by multiplication of uniforms below 10, by transformed rejection (Hörmann 1993, PTRS) from there on. */
export function drawPoisson(mean: number, random: Random): number {
  if (!(mean >= 0 && mean < Number.POSITIVE_INFINITY)) return NaN;
  return mean < 10 ? multiplication(mean, random) : transformedRejection(mean, random);
}

/** Index i with probability weights[i] ÷ their sum. */
export function drawCategorical(weights: ArrayLike<number>, random: Random): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i]!;
  let left = random() * total;
  let last = -1;
  for (let i = 0; i < weights.length; i++) {
    if (weights[i]! > 0) last = i;
    left -= weights[i]!;
    if (left < 0) return i;
  }
  return last;
}

function marsagliaTsang(shape: number, random: Random): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = drawNormal(random);
    const v = (1 + c * z) ** 3;
    if (v > 0 && Math.log1p(-random()) < 0.5 * z * z + d * (1 - v + Math.log(v))) return d * v;
  }
}

function multiplication(mean: number, random: Random): number {
  const floor = Math.exp(-mean);
  let n = -1;
  for (let product = 1; product > floor || n < 0; n++) product *= 1 - random();
  return n;
}

function transformedRejection(mean: number, random: Random): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const squeeze = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = random() - 0.5;
    const v = 1 - random();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= squeeze) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    if (Math.log((v * inverseAlpha) / (a / (us * us) + b)) <= k * Math.log(mean) - mean - logGamma(k + 1)) return k;
  }
}
