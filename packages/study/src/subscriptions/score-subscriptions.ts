import { addDays, daysBetween } from '@perennial/engine';
import type { EndsAt, SubscriptionLine } from '../record/subscription-figures.ts';
import { endlessValue } from './endless-value.ts';
import { type FittedPlans, lastOf } from './fitted-plans.ts';
import { renewalDay, renewalsAhead } from './histories.ts';
import { hasCancelled, isPaying, monthlyRevenue } from './paying.ts';
import { paymentCount } from './payment-days.ts';
import { reaching } from './reaching.ts';
import type { Spell } from './spells.ts';
import { meanSurvival, survivalAhead } from './survival-ahead.ts';

const DAYS_PER_MONTH = 365.25 / 12;

export interface Ahead {
  readonly asOf: string;
  readonly endsAt: EndsAt;
  readonly horizonDays: number;
  readonly annualDiscount: number;
}

/** What is expected of the subscriptions that are paid for, most first. */
export interface ScoredSubscriptions {
  readonly lines: readonly SubscriptionLine[];
  /** Of the payments of each within the horizon, by its id; minor units squared. Quantiles of whole payments do not tell it: those of one that is nearly certain to stay are all the same. */
  readonly variances: ReadonlyMap<string, number>;
}

/** What is expected of every subscription that is paid for. */
export function scoreSubscriptions(fitted: FittedPlans, spells: readonly Spell[], ahead: Ahead): ScoredSubscriptions {
  const { asOf, endsAt } = ahead;
  const survival = survivalAhead(fitted.model, fitted.drawn);
  const known = new Map<string, Float64Array>();
  const survivalOf = (group: number, renewed: number, interval: number, most: number) => {
    const key = `${group} ${renewed} ${interval} ${most}`;
    const found = known.get(key) ?? meanSurvival(survival(group, renewed, interval, most));
    known.set(key, found);
    return found;
  };
  const scored = spells
    .filter((spell) => isPaying(lastOf(spell), asOf, endsAt))
    .map((spell) => lineOf(fitted, spell, ahead, survivalOf));
  return {
    lines: scored
      .map(({ line }) => line)
      .toSorted((a, b) => b.expectedMoney - a.expectedMoney || (a.subscription < b.subscription ? -1 : 1)),
    variances: new Map(scored.map(({ line, variance }) => [line.subscription, variance])),
  };
}

type SurvivalOf = (group: number, renewed: number, interval: number, most: number) => Float64Array;

function lineOf(fitted: FittedPlans, spell: Spell, ahead: Ahead, survivalOf: SurvivalOf) {
  const { asOf, endsAt, horizonDays, annualDiscount } = ahead;
  const last = lastOf(spell);
  const { months: interval, amount } = last;
  const { renewed, ahead: [toCome = 0] = [] } = renewalsAhead(spell, asOf, [addDays(asOf, horizonDays)], endsAt)!;
  const group = fitted.groupOf(spell);
  const isCancelled = hasCancelled(last, asOf);
  const most = Math.round(toCome / interval);
  const stays = survivalOf(group, renewed, interval, Math.max(1, most));
  const days = (k: number) => Math.max(0, daysBetween(asOf, renewalDay(last, asOf, k * interval)));
  const force = Math.log1p(annualDiscount) / 365.25;
  const chance = (k: number) => (isCancelled ? 0 : stays[k]!);
  let [expectedRenewals, squares, discounted, activeDays] = [0, 0, 0, Math.min(days(1), horizonDays)];
  for (let k = 1; k <= most; k++) {
    expectedRenewals += chance(k);
    // E N² = Σ (2k − 1) P(N ≥ k)
    squares += (2 * k - 1) * chance(k);
    discounted += chance(k) * Math.exp(-force * days(k));
    activeDays += chance(k) * Math.max(0, Math.min(days(k + 1), horizonDays) - days(k));
  }
  const expectedMoney = Math.round(amount * expectedRenewals);
  const endless = endlessValue(fitted.model, fitted.parameters[group]!, spell, ahead);
  const line: SubscriptionLine = {
    customer: spell.customer,
    subscription: spell.id,
    plan: last.plan,
    since: spell.parts[0]!.started,
    months: renewed,
    interval,
    revenue: monthlyRevenue(last),
    historic: historicOf(spell, asOf, endsAt),
    nextRenewal: renewalDay(last, asOf, interval),
    hazard: 1 - chance(1),
    expectedRenewals,
    remainingRenewals: endless.remaining,
    derl: endless.derl,
    expectedMoney,
    money: reaching(moneyOf(amount, most, chance), expectedMoney),
    activeMonths: activeDays / DAYS_PER_MONTH,
    discounted: Math.round(amount * discounted),
    discountedInfinite: endless.value,
    isCancelled,
  };
  return { line, variance: amount ** 2 * Math.max(0, squares - expectedRenewals ** 2) };
}

/** Quantiles of amount × renewals, where so many renewals at least come with a chance each. */
function moneyOf(amount: number, most: number, chance: (k: number) => number): SubscriptionLine['money'] {
  const at = (share: number) => {
    let k = 0;
    while (k < most && 1 - chance(k + 1) < share) k += 1;
    return Math.round(amount * k);
  };
  return { median: at(0.5), low80: at(0.1), high80: at(0.9), low95: at(0.025), high95: at(0.975) };
}

/** Payments so far: one at the start of each interval of every contract. */
function historicOf({ parts }: Spell, asOf: string, endsAt: EndsAt): number {
  const paid = parts.map((part) => part.amount * paymentCount(part, asOf, endsAt));
  return Math.round(paid.reduce((a, b) => a + b, 0));
}
