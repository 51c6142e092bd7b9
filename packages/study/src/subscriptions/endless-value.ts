import { daysBetween } from '@perennial/engine';
import { type ChurnModel, type Parameters, residualRenewals } from '@perennial/models';
import type { EndsAt } from '../record/subscription-figures.ts';
import { lastOf } from './fitted-plans.ts';
import { renewalDay, renewalsAhead } from './histories.ts';
import { hasCancelled } from './paying.ts';
import type { Spell } from './spells.ts';

/** By what the payments without end of a subscription are discounted. */
export interface DiscountedFrom {
  readonly asOf: string;
  readonly endsAt: EndsAt;
  readonly annualDiscount: number;
}

/** What is still to come of a subscription without end. */
export interface EndlessValue {
  /** DERL in payments, just before the next one. */
  readonly derl: number;
  /** Renewals expected; null where that has no finite value. */
  readonly remaining: number | null;
  /** Payments discounted to the as-of day; minor units, whole ones. */
  readonly value: number;
}

const NOTHING: EndlessValue = { derl: 0, remaining: 0, value: 0 };

/** DERL of Fader & Hardie (2010) in intervals of the contract, and what it is worth. Nothing of who has said that it is to end. */
export function endlessValue(
  model: ChurnModel,
  parameters: Parameters,
  spell: Spell,
  { asOf, endsAt, annualDiscount }: DiscountedFrom,
): EndlessValue {
  if (hasCancelled(lastOf(spell), asOf)) return NOTHING;
  const { months: interval, amount } = lastOf(spell);
  const { renewed } = renewalsAhead(spell, asOf, [], endsAt)!;
  const by = (discount: number) => residualRenewals(model, parameters, { renewed, interval }, discount);
  const [derl, remaining] = [by(discountOfInterval(annualDiscount, interval)), by(0)];
  return {
    derl,
    remaining: Number.isFinite(remaining) ? remaining : null,
    value: Math.round(amount * derl * untilNext(spell, { asOf, annualDiscount })),
  };
}

/** The discount rate of an interval of so many months. */
export function discountOfInterval(annualDiscount: number, months: number): number {
  return (1 + annualDiscount) ** (months / 12) - 1;
}

/** What a unit of money at the next renewal is worth on the as-of day. */
export function untilNext(spell: Spell, { asOf, annualDiscount }: Omit<DiscountedFrom, 'endsAt'>): number {
  const last = lastOf(spell);
  const days = Math.max(0, daysBetween(asOf, renewalDay(last, asOf, last.months)));
  return Math.exp((-Math.log1p(annualDiscount) / 365.25) * days);
}
