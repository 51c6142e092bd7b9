import { rowsOfSurvivors } from '../churn/renewal-rows.ts';
import { shiftedBetaGeometric } from '../churn/shifted-beta-geometric/index.ts';
import { dot, multiply } from '../numeric/linear-algebra.ts';
import { numericGradient } from '../numeric/numeric-gradient.ts';
import { coordinatesOf, parametersAt } from '../parameters/parameters.ts';
import type { FormulaAnswer, FormulaInputs } from './formula-inputs.ts';

const Z = 1.959963984540054;

/** What a cohort was worth as far as it was seen, the first payment at once: Σ margin × S(t) ÷ (1 + d)^t. Nothing is assumed of later periods. */
export function survivorsSoFar({ margin, survivors, discount = 0 }: FormulaInputs): FormulaAnswer | null {
  if (margin === undefined || !survivors) return null;
  const shares = survivors.map((there) => there / survivors[0]!);
  const value = shares.reduce((sum, share, t) => sum + (margin * share) / (1 + discount) ** t, 0);
  return {
    name: 'survivors-so-far',
    unit: 'amount',
    arithmetic: [{ amount: margin }, '× (', ...joined(shares, discount), ')'],
    value,
  };
}

/** Three first shares and the last, each discounted: enough to see how it goes on. */
function joined(shares: readonly number[], discount: number): FormulaAnswer['arithmetic'] {
  const written = (t: number) =>
    discount === 0 || t === 0
      ? [{ share: shares[t]! }]
      : [{ share: shares[t]! }, '÷', { number: 1 + discount }, `^${t}`];
  const places = shares.length <= 4 ? shares.map((_, t) => t) : [0, 1, 2, shares.length - 1];
  return places.flatMap((t, i) => [...(i === 0 ? [] : [places[i - 1] === t - 1 ? '+' : '+ … +']), ...written(t)]);
}

/**
 * The same without end: what was seen, and of who is still there margin × DERL by the sBG that fits the cohort, discounted to the start. The range
 * is of the part to come, by the delta method on its logarithm.
 */
export function survivorsProjected(inputs: FormulaInputs): FormulaAnswer | null {
  const { margin, survivors, discount = 0 } = inputs;
  const seen = survivorsSoFar(inputs)?.value;
  if (margin === undefined || !survivors || survivors.length < 3 || typeof seen !== 'number') return null;
  const { kinds } = shiftedBetaGeometric;
  const fit = shiftedBetaGeometric.fit(rowsOfSurvivors(survivors));
  if (fit.verdict.status === 'too-little-data') return null;
  const renewal = survivors.length;
  const there = survivors.at(-1)! / survivors[0]!;
  const renewals = (at: Float64Array) =>
    shiftedBetaGeometric.discountedRenewals(parametersAt(kinds, at), renewal, discount);
  const at = coordinatesOf(kinds, fit.parameters);
  const toCome = (margin * there * renewals(at)) / (1 + discount) ** renewal;
  const answer = {
    name: 'survivors-projected',
    unit: 'amount',
    arithmetic: [
      { amount: seen },
      '+',
      { amount: margin },
      '×',
      { share: there },
      '×',
      { number: renewals(at) },
      ...(discount === 0 ? [] : ['÷', { number: 1 + discount }, `^${renewal}`]),
    ],
    value: Number.isFinite(toCome) ? seen + toCome : null,
  } as const;
  if (!(toCome > 0 && Number.isFinite(toCome))) return answer;
  const slope = new Float64Array(at.length);
  numericGradient((point) => Math.log(renewals(point)), at, slope);
  const error = Math.sqrt(dot(slope, multiply(Float64Array.from(fit.covariance), slope)));
  if (!Number.isFinite(error)) return answer;
  return { ...answer, range: { low: seen + toCome * Math.exp(-Z * error), high: seen + toCome * Math.exp(Z * error) } };
}
