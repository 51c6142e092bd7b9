import { churnRange } from './churn-range.ts';
import type { ArithmeticTerm, FormulaAnswer, FormulaInputs } from './formula-inputs.ts';
import { loyaltyBreakEven } from './loyalty-break-even.ts';
import { bestOffer, offerGain, referralChain } from './save-offer.ts';
import { survivorsProjected, survivorsSoFar } from './survivor-formulas.ts';

/** Value ÷ acquisition cost that is usually aimed at. */
export const USUAL_RATIO = 3;

/**
 * The formulas of lifetime value that every guide prints, for which there are inputs, each with its arithmetic. None knows what a model knows; beside one
 * another they show what each takes for granted. Throws a RangeError for inputs that are no such numbers.
 */
export function formulas(inputs: FormulaInputs): readonly FormulaAnswer[] {
  check(inputs);
  const values = [
    ordersOverLifespan(inputs),
    marginOverChurn(inputs),
    firstPaymentNow(inputs),
    firstPaymentLater(inputs),
    survivorsSoFar(inputs),
    survivorsProjected(inputs),
  ].filter((answer) => answer !== null);
  const others = [lifetime, stillThere, payback, paybackOfSurvivors, loyaltyBreakEven, offerGain, referralChain].map(
    (formula) => formula(inputs),
  );
  const found = others.filter((answer) => answer !== null);
  return [...values, ...found, ...bestOffer(inputs), ...besideAcquisition(inputs, values)];
}

/** Value × frequency × lifespan, of which the margin is kept. Where no lifespan is given it is 1 ÷ churn. */
function ordersOverLifespan(inputs: FormulaInputs): FormulaAnswer | null {
  const { orderValue, frequency, lifespan, retention, marginShare } = inputs;
  if (orderValue === undefined || frequency === undefined) return null;
  const kept: readonly ArithmeticTerm[] = marginShare === undefined ? [] : ['×', { share: marginShare }];
  const written: readonly ArithmeticTerm[] = [{ amount: orderValue }, '×', { number: frequency }];
  const aPeriod = orderValue * frequency * (marginShare ?? 1);
  const [name, unit] = ['orders-over-lifespan', 'amount'] as const;
  if (lifespan !== undefined) {
    return { name, unit, arithmetic: [...written, '×', { number: lifespan }, ...kept], value: aPeriod * lifespan };
  }
  if (retention === undefined) return null;
  const arithmetic = [...written, '× (1 ÷', { share: 1 - retention }, ')', ...kept];
  return byChurn(inputs, name, unit, arithmetic, (churn) => aPeriod / churn);
}

/** Margin ÷ churn: nothing discounted, everybody as likely to leave in any period. */
function marginOverChurn(inputs: FormulaInputs): FormulaAnswer | null {
  const { margin, retention } = inputs;
  if (margin === undefined || retention === undefined) return null;
  return byChurn(
    inputs,
    'margin-over-churn',
    'amount',
    [{ amount: margin }, '÷', { share: 1 - retention }],
    (churn) => margin / churn,
  );
}

/** m (1 + d) ÷ (1 + d − r): the first payment comes at once. */
function firstPaymentNow(inputs: FormulaInputs): FormulaAnswer | null {
  const { margin, retention, discount = 0 } = inputs;
  if (margin === undefined || retention === undefined) return null;
  const arithmetic = [{ amount: margin }, '×', { number: 1 + discount }, ...byRetention(retention, discount)];
  return byChurn(
    inputs,
    'first-payment-now',
    'amount',
    arithmetic,
    (churn) => (margin * (1 + discount)) / (churn + discount),
  );
}

/** m r ÷ (1 + d − r): the first payment comes at the end of the first period, of who is still there. */
function firstPaymentLater(inputs: FormulaInputs): FormulaAnswer | null {
  const { margin, retention, discount = 0 } = inputs;
  if (margin === undefined || retention === undefined) return null;
  const arithmetic = [{ amount: margin }, '×', { number: retention }, ...byRetention(retention, discount)];
  return byChurn(
    inputs,
    'first-payment-later',
    'amount',
    arithmetic,
    (churn) => (margin * (1 - churn)) / (churn + discount),
  );
}

/** ÷ (1 + d − r). */
function byRetention(retention: number, discount: number): readonly ArithmeticTerm[] {
  return ['÷ (', { number: 1 + discount }, '−', { number: retention }, ')'];
}

/** 1 ÷ churn. */
function lifetime(inputs: FormulaInputs): FormulaAnswer | null {
  if (inputs.retention === undefined) return null;
  const arithmetic = ['1 ÷', { share: 1 - inputs.retention }];
  return byChurn(inputs, 'lifetime', 'periods', arithmetic, (churn) => 1 / churn);
}

/** rⁿ: of those who begin, who is still there after the lifespan. */
function stillThere({ retention, lifespan }: FormulaInputs): FormulaAnswer | null {
  if (retention === undefined || lifespan === undefined) return null;
  return {
    name: 'still-there',
    unit: 'share',
    arithmetic: [{ number: retention }, '^', { number: lifespan }],
    value: retention ** lifespan,
  };
}

/** A formula of the churn rate, with the range that the churn's own makes; every one falls as churn rises. */
function byChurn(
  { retention = 1, customers }: FormulaInputs,
  name: FormulaAnswer['name'],
  unit: FormulaAnswer['unit'],
  arithmetic: readonly ArithmeticTerm[],
  valueAt: (churn: number) => number,
): FormulaAnswer {
  const answer = { name, unit, arithmetic, value: finite(valueAt(1 - retention)) };
  if (customers === undefined && answer.value !== null) return answer;
  // Of nobody who leaves there is a least value all the same, however few were seen: one at the very least.
  const { low, high } = churnRange(1 - retention, customers ?? 1);
  return { ...answer, range: { low: valueAt(high), high: finite(valueAt(low)) } };
}

/** Acquisition cost ÷ margin: as if nobody left. */
function payback({ acquisitionCost, margin }: FormulaInputs): FormulaAnswer | null {
  if (acquisitionCost === undefined || margin === undefined) return null;
  return {
    name: 'payback',
    unit: 'periods',
    arithmetic: [{ amount: acquisitionCost }, '÷', { amount: margin }],
    value: finite(acquisitionCost / margin),
  };
}

/** The periods n after which m (1 − rⁿ) ÷ (1 − r) has come in, from those who stay: ln(1 − CAC (1 − r) ÷ m) ÷ ln r. */
function paybackOfSurvivors({ acquisitionCost, margin, retention }: FormulaInputs): FormulaAnswer | null {
  if (acquisitionCost === undefined || margin === undefined || retention === undefined) return null;
  if (!(retention > 0 && retention < 1)) return null;
  const missing = 1 - (acquisitionCost * (1 - retention)) / margin;
  return {
    name: 'payback-of-survivors',
    unit: 'periods',
    arithmetic: [
      'ln(1 −',
      { amount: acquisitionCost },
      '×',
      { share: 1 - retention },
      '÷',
      { amount: margin },
      ') ÷ ln',
      { number: retention },
    ],
    value: missing > 0 ? Math.log(missing) / Math.log(retention) : null,
  };
}

/** The most careful of the values beside what a customer costs. */
function besideAcquisition(
  { acquisitionCost }: FormulaInputs,
  values: readonly FormulaAnswer[],
): readonly FormulaAnswer[] {
  const finiteValues = values.flatMap(({ value }) => (value === null ? [] : [value]));
  if (acquisitionCost === undefined || !(acquisitionCost > 0) || finiteValues.length === 0) return [];
  const least = Math.min(...finiteValues);
  return [
    {
      name: 'value-to-acquisition-cost',
      unit: 'ratio',
      arithmetic: [{ amount: least }, '÷', { amount: acquisitionCost }],
      value: finite(least / acquisitionCost),
    },
    {
      name: 'most-to-pay',
      unit: 'amount',
      arithmetic: [{ amount: least }, '÷', { number: USUAL_RATIO }],
      value: least / USUAL_RATIO,
    },
  ];
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function check(inputs: FormulaInputs): void {
  const { retention, marginShare, reward, redemption, stays, staysWithOffer, survivors, ...amounts } = inputs;
  const shares = { retention, marginShare, reward, redemption, stays, staysWithOffer };
  for (const [name, value] of Object.entries(amounts))
    if (!(value >= 0 && Number.isFinite(value))) throw new RangeError(`invalid ${name}: ${value}`);
  for (const [name, value] of Object.entries(shares))
    if (value !== undefined && !(value >= 0 && value <= 1)) throw new RangeError(`invalid ${name}: ${value}`);
  const falls = survivors?.every((there, t) => there >= 0 && (t === 0 ? there > 0 : there <= survivors[t - 1]!));
  if (falls === false) throw new RangeError(`invalid survivors: ${survivors?.join(', ')}`);
}
