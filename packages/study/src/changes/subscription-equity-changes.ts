import { daysBetween } from '@perennial/engine';
import { churnModels, type Parameters } from '@perennial/models';
import { type BasisName, basisNames } from '../record/bases.ts';
import type { Settings } from '../record/settings.ts';
import {
  type SubscriptionEquityCause,
  type SubscriptionEquityChanges,
  subscriptionEquityCauses,
} from '../record/subscription-equity.ts';
import type { EndsAt, SubscriptionFigures, SubscriptionLine } from '../record/subscription-figures.ts';
import { endlessValue } from '../subscriptions/endless-value.ts';
import { lastOf } from '../subscriptions/fitted-plans.ts';
import { isPaused, isRunning, paidFrom } from '../subscriptions/paying.ts';
import type { Spell } from '../subscriptions/spells.ts';
import { addedUp } from './added-up.ts';

/** A run of subscriptions as it was left: what it found, and what it said of each. */
export interface SubscriptionsBefore {
  readonly run: number;
  readonly settings: Settings;
  readonly figures: SubscriptionFigures;
  readonly lines: readonly SubscriptionLine[];
}

/** The same of this run, with all contracts as they are known now. */
export interface SubscriptionsNow extends Omit<SubscriptionsBefore, 'run'> {
  readonly spells: readonly Spell[];
  readonly endsAt: EndsAt;
}

/** What moved the equity of subscriptions since the run before, on every basis; null where one of the two has none, or they are in two currencies. */
export function subscriptionEquityChanges(
  before: SubscriptionsBefore,
  now: SubscriptionsNow,
): SubscriptionEquityChanges | null {
  const [was, is] = [equities(before.figures), equities(now.figures)];
  if (was.length === 0 || is.length === 0 || before.settings.currency !== now.settings.currency) return null;
  const customers = customersOf(before, now);
  const bases = is.map(({ basis, equity }) => {
    const earlier = was.findLast((each) => basisNames.indexOf(each.basis) <= basisNames.indexOf(basis)) ?? was[0]!;
    const hasOtherCosts = before.settings.costs !== now.settings.costs || earlier.basis !== basis;
    const moved = movedBy(customers, { before, now, basis, earlier: earlier.basis, hasOtherCosts });
    const found = subscriptionEquityCauses.map((cause) => ({ cause, money: Math.round(moved[cause]) }));
    const rounding = (before.lines.length + now.lines.length) / 2;
    return { basis, before: earlier.equity, now: equity, because: addedUp(found, equity - earlier.equity, rounding) };
  });
  return { sinceRun: before.run, asOf: before.settings.asOf, bases };
}

/** Equity on each basis that is known; none where it has no finite value. */
function equities({ forecast, bases }: SubscriptionFigures) {
  const figures = bases?.figures ?? [{ basis: 'revenue' as const, equity: forecast?.discountedInfinite ?? null }];
  return figures.flatMap(({ basis, equity }) => (equity === null ? [] : [{ basis, equity }]));
}

/** A customer of either run. Money in minor units. */
interface Subscriber {
  /** Of subscriptions that renew: what they bring in a month. */
  readonly revenue: { was: number; is: number };
  readonly before: SubscriptionLine[];
  readonly now: SubscriptionLine[];
  readonly spells: Spell[];
  /** What the model of then makes of the contracts of now: at the discount rate of then, and at that of now. */
  readonly carried: { before: number; since: number };
}

function customersOf(before: SubscriptionsBefore, now: SubscriptionsNow): ReadonlyMap<string, Subscriber> {
  const found = new Map<string, Subscriber>();
  const of = (customer: string) => {
    const fresh = { revenue: { was: 0, is: 0 }, before: [], now: [], spells: [], carried: { before: 0, since: 0 } };
    const each = found.get(customer) ?? fresh;
    found.set(customer, each);
    return each;
  };
  for (const line of before.lines) {
    of(line.customer).before.push(line);
    if (!line.isCancelled) of(line.customer).revenue.was += Math.round(line.revenue);
  }
  const spells = new Map(now.spells.map((spell) => [spell.id, spell]));
  const carry = carriedBy(before, now);
  for (const line of now.lines) {
    const subscriber = of(line.customer);
    const spell = spells.get(line.subscription)!;
    subscriber.now.push(line);
    if (!line.isCancelled) subscriber.revenue.is += Math.round(line.revenue);
    subscriber.carried.before += carry(spell, before.settings.annualDiscount);
    subscriber.carried.since += carry(spell, now.settings.annualDiscount);
  }
  for (const spell of now.spells) found.get(spell.customer)?.spells.push(spell);
  return found;
}

/** Payments without end by the model of then; a plan that it did not know leaves as everybody did. */
function carriedBy(
  { figures: { chosen, plans, models } }: SubscriptionsBefore,
  { settings, endsAt }: SubscriptionsNow,
) {
  const model = churnModels().find(({ name }) => name === chosen?.method);
  const whole = models.find((each) => each.model === chosen?.method)?.parameters;
  const ofPlan = new Map<string, Parameters>(plans.map(({ plan, parameters }) => [plan, parameters]));
  return (spell: Spell, annualDiscount: number): number => {
    const parameters = ofPlan.get(lastOf(spell).plan) ?? ofPlan.get('') ?? whole;
    if (!model || !parameters) return 0;
    return endlessValue(model, parameters, spell, { asOf: settings.asOf, endsAt, annualDiscount }).value;
  };
}

interface OnBasis {
  readonly before: SubscriptionsBefore;
  readonly now: SubscriptionsNow;
  readonly basis: BasisName;
  /** The nearest basis that the run before had. */
  readonly earlier: BasisName;
  readonly hasOtherCosts: boolean;
}

/**
 * What each cause moved. A customer's equity goes from r0 by what the old model makes of their contracts now (r01, at the new discount rate r02) to r1; on a
 * basis it is that times the share that stayed before, and the rest is what stays otherwise.
 */
function movedBy(
  customers: ReadonlyMap<string, Subscriber>,
  { before, now, basis, earlier, hasOtherCosts }: OnBasis,
): Readonly<Record<SubscriptionEquityCause, number>> {
  const moved = Object.fromEntries(subscriptionEquityCauses.map((cause) => [cause, 0])) as Record<
    SubscriptionEquityCause,
    number
  >;
  const years = daysBetween(before.settings.asOf, now.settings.asOf) / 365.25;
  const unwound = (1 + before.settings.annualDiscount) ** years - 1;
  for (const subscriber of customers.values()) {
    const cause = causeOf(subscriber, before.settings.asOf, now);
    const [r0, b0] = [sumOf(subscriber.before, 'revenue'), sumOf(subscriber.before, earlier)];
    const [r1, b1] = [sumOf(subscriber.now, 'revenue'), sumOf(subscriber.now, basis)];
    if (cause === 'withdrawn') {
      moved.withdrawn -= b0;
      continue;
    }
    const { before: then, since } = subscriber.carried;
    const share = r0 !== 0 ? b0 / r0 : r1 !== 0 ? b1 / r1 : 0;
    const discounting = (since - then + unwound * r0) * share;
    const anew = (r1 - since) * share;
    // Where nothing was to come, or nothing is, what the time that is paid for costs belongs to who left or came.
    const remaining = r0 !== 0 && r1 !== 0 ? b1 - r1 * share : 0;
    moved.discounting += discounting;
    moved['re-estimated'] += anew;
    moved[hasOtherCosts ? 'costs' : 're-estimated'] += remaining;
    moved[cause] += b1 - b0 - discounting - anew - remaining;
  }
  return moved;
}

function sumOf(lines: readonly SubscriptionLine[], basis: BasisName): number {
  return lines.reduce(
    (sum, { discountedInfinite, left }) =>
      sum +
      (basis === 'revenue' ? discountedInfinite : (left?.bases.find((each) => each.basis === basis)?.residual ?? 0)),
    0,
  );
}

/** By what a customer pays, as movements of recurring revenue are told. */
function causeOf(
  { revenue: { was, is }, spells, before }: Subscriber,
  since: string,
  { settings: { asOf }, endsAt }: SubscriptionsNow,
): SubscriptionEquityCause {
  if (before.length > 0 && spells.length === 0) return 'withdrawn';
  if (is === 0) {
    const parts = spells.flatMap((spell) => spell.parts);
    return parts.some((part) => isRunning(part, asOf, endsAt) && isPaused(part, asOf)) ? 'paused' : 'churned';
  }
  if (was === 0) return spells.some(({ parts }) => paidFrom(parts[0]!) <= since) ? 'returned' : 'acquired';
  return is > was ? 'expanded' : is < was ? 'contracted' : 'renewed';
}
