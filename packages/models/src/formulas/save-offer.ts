import type { ArithmeticTerm, FormulaAnswer, FormulaInputs } from './formula-inputs.ts';

/** All that an offer to stay is reckoned from; where one is missing, nothing is said. */
interface Offer {
  readonly value: number;
  readonly stays: number;
  readonly staysWithOffer: number;
  readonly offer: number;
  readonly contactCost: number;
}

function offerOf({ customerValue, stays, staysWithOffer, offer, contactCost = 0 }: FormulaInputs): Offer | null {
  if (customerValue === undefined || stays === undefined || staysWithOffer === undefined || offer === undefined)
    return null;
  return { value: customerValue, stays, staysWithOffer, offer, contactCost };
}

/**
 * What offering somebody something to stay gains: p₁ (V − d) − c − p₀ V, with the chance to stay p₀ without and p₁ with an offer d that costs only of those who
 * stay, and the cost c of asking. Below 0 it loses: those who stay anyway take it, too.
 */
export function offerGain(inputs: FormulaInputs): FormulaAnswer | null {
  const found = offerOf(inputs);
  if (!found) return null;
  const { value, stays, staysWithOffer, offer, contactCost } = found;
  const arithmetic: readonly ArithmeticTerm[] = [
    { share: staysWithOffer },
    '× (',
    { amount: value },
    '−',
    { amount: offer },
    ') −',
    { amount: contactCost },
    '−',
    { share: stays },
    '×',
    { amount: value },
  ];
  return {
    name: 'offer-gain',
    unit: 'amount',
    arithmetic,
    value: staysWithOffer * (value - offer) - contactCost - stays * value,
  };
}

/**
 * The offer that gains most, and what it gains, where the chance to stay is logistic in the offer through both points that are known: V − d = 1 ÷ (b (1 − p)),
 * solved by bisection. None, where the first unit given costs more with those who stay anyway than it holds.
 */
export function bestOffer(inputs: FormulaInputs): readonly FormulaAnswer[] {
  const found = offerOf(inputs);
  if (!found) return [];
  const { value, stays, staysWithOffer, offer, contactCost } = found;
  const isCurve = offer > 0 && [stays, staysWithOffer].every((chance) => chance > 0 && chance < 1);
  if (!isCurve) return [];
  const slope = (logit(staysWithOffer) - logit(stays)) / offer;
  if (!Number.isFinite(slope)) return [];
  const chanceAt = (given: number) => 1 / (1 + Math.exp(-(logit(stays) + slope * given)));
  const best = slope > 0 ? mostAt((given) => value - given - 1 / (slope * (1 - chanceAt(given))), value) : 0;
  const chance = chanceAt(best);
  const cost = best > 0 ? contactCost : 0;
  return [
    {
      name: 'best-offer',
      unit: 'amount',
      arithmetic: [{ amount: value }, '− 1 ÷ (', { number: slope }, '× (1 −', { share: chance }, '))'],
      value: best,
    },
    {
      name: 'best-offer-gain',
      unit: 'amount',
      arithmetic: [
        { share: chance },
        '× (',
        { amount: value },
        '−',
        { amount: best },
        ') −',
        { amount: cost },
        '−',
        { share: stays },
        '×',
        { amount: value },
      ],
      value: chance * (value - best) - cost - stays * value,
    },
  ];
}

function logit(chance: number): number {
  return Math.log(chance / (1 - chance));
}

/** Where a falling function is 0 between 0 and an upper end; 0 where it is below from the start. */
function mostAt(falling: (at: number) => number, upper: number): number {
  if (!(falling(0) > 0)) return 0;
  let [low, high] = [0, upper];
  for (let step = 0; step < 200 && low < high; step++) {
    const middle = (low + high) / 2;
    if (falling(middle) > 0) low = middle;
    else high = middle;
  }
  return low;
}

/** V ÷ (1 − k): a customer with those whom they bring, and those whom these bring, k each; no finite value from one on. */
export function referralChain({ customerValue, referrals }: FormulaInputs): FormulaAnswer | null {
  if (customerValue === undefined || referrals === undefined) return null;
  return {
    name: 'referral-chain',
    unit: 'amount',
    arithmetic: [{ amount: customerValue }, '÷ (1 −', { number: referrals }, ')'],
    value: referrals < 1 ? customerValue / (1 - referrals) : null,
  };
}
