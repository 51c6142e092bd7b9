import { daysBetween } from '@perennial/engine';
import type { Subscription } from '@perennial/import';
import type { SharedPlan } from '../record/shared-payments.ts';
import type { EndsAt } from '../record/subscription-figures.ts';
import { endOf, paidFrom } from './paying.ts';
import { paymentDays } from './payment-days.ts';
import type { Spell } from './spells.ts';

/** An order of somebody who has or had a subscription. Money in minor units: what stayed, and what was paid before refunds. */
export interface SubscriberOrder {
  readonly customer: string;
  readonly id: string | null;
  readonly day: string;
  readonly amount: number;
  readonly paid: number;
}

/** What was found; money in minor units, of plans whose payments are orders. */
export interface FoundPayments {
  readonly plans: readonly SharedPlan[];
  /** All payments due by the contracts. */
  readonly due: number;
  readonly same: number;
  readonly missing: number;
  /** What stayed of the orders that are such payments, by customer. */
  readonly byCustomer: ReadonlyMap<string, number>;
}

interface Due {
  readonly part: Subscription;
  readonly day: string;
  readonly amount: number;
}

/** A charge that failed is tried again for some days; a bill may be written before its day. */
const DAYS_BEFORE = 3;
const MOST_DAYS_AFTER = 14;
/** Shares of the payments due: from here on a plan's payments are orders, up to here they are others. */
const MOSTLY = 0.5;
const HARDLY = 0.05;
/** From here on what lies on the same days, or is as much, is taken for the same payments written otherwise. */
const ALIKE_DAYS = 0.5;
const ALIKE_AMOUNTS = 0.25;

interface PlanCounts {
  due: number;
  found: number;
  onDay: number;
  asMuch: number;
  readonly matched: { readonly due: Due; readonly order: SubscriberOrder }[];
  missing: number;
}

/**
 * Finds the payments of contracts among the orders: of the same customer, of the same amount, on the day that it was due or as long after as a failed
 * charge is tried; or by an order that has the contract's own number. `firstDay`: of the orders, before which nothing can be found.
 */
export function findSharedPayments(
  spells: readonly Spell[],
  orders: ReadonlyMap<string, readonly SubscriberOrder[]>,
  { firstDay, asOf, endsAt }: { readonly firstDay: string; readonly asOf: string; readonly endsAt: EndsAt },
): FoundPayments {
  const plans = new Map<string, PlanCounts>();
  let all = 0;
  for (const [customer, parts] of partsByCustomer(spells)) {
    const due = parts
      .flatMap((part) => paymentDays(part, asOf, endsAt).map((day) => ({ part, day, amount: Math.round(part.amount) })))
      .filter(({ amount }) => amount > 0)
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    all += due.reduce((sum, { amount }) => sum + amount, 0);
    const seen = due.filter(({ day }) => day >= firstDay);
    matchCustomer(seen, orders.get(customer) ?? [], { plans, endsAt });
  }
  return { due: all, ...summedUp(plans) };
}

function partsByCustomer(spells: readonly Spell[]): ReadonlyMap<string, readonly Subscription[]> {
  const found = new Map<string, Subscription[]>();
  for (const { customer, parts } of spells) {
    const own = found.get(customer);
    if (own) own.push(...parts);
    else found.set(customer, [...parts]);
  }
  return found;
}

/** Counts, of one customer, which payments are orders; each order is one of them at most. */
function matchCustomer(
  due: readonly Due[],
  orders: readonly SubscriberOrder[],
  { plans, endsAt }: { readonly plans: Map<string, PlanCounts>; readonly endsAt: EndsAt },
): void {
  const free = new Set(orders);
  const unmatched: Due[] = [];
  for (const each of due) {
    const counts = countsOf(plans, each.part.plan);
    counts.due += 1;
    const order = [...free].find((one) => isPaymentOf(each, one));
    if (order) {
      free.delete(order);
      counts.found += 1;
      counts.matched.push({ due: each, order });
    } else {
      unmatched.push(each);
      counts.missing += each.amount;
    }
  }
  for (const { part, day } of unmatched)
    if ([...free].some((one) => Math.abs(daysBetween(day, one.day)) <= 1)) countsOf(plans, part.plan).onDay += 1;
  const parts = new Set(due.map(({ part }) => part));
  for (const order of free) {
    const part = [...parts].find((one) => Math.round(one.amount) === order.paid && isWithin(one, order.day, endsAt));
    if (part) countsOf(plans, part.plan).asMuch += 1;
  }
}

function countsOf(plans: Map<string, PlanCounts>, plan: string): PlanCounts {
  const found = plans.get(plan) ?? { due: 0, found: 0, onDay: 0, asMuch: 0, matched: [], missing: 0 };
  plans.set(plan, found);
  return found;
}

function isPaymentOf({ part, day, amount }: Due, order: SubscriberOrder): boolean {
  if (order.paid !== amount && order.id !== part.id) return false;
  const late = daysBetween(day, order.day);
  return late >= -DAYS_BEFORE && late <= Math.min(MOST_DAYS_AFTER, Math.floor(part.months * 15));
}

function isWithin(part: Subscription, day: string, endsAt: EndsAt): boolean {
  const end = endOf(part, endsAt);
  return day >= paidFrom(part) && (end === null || day <= end);
}

function summedUp(plans: ReadonlyMap<string, PlanCounts>): Omit<FoundPayments, 'due'> {
  const byCustomer = new Map<string, number>();
  let [same, missing] = [0, 0];
  const judged = [...plans].map(([plan, counts]) => ({ counts, plan: { plan, ...judge(counts) } }));
  for (const { counts, plan } of judged) {
    if (plan.verdict !== 'shared') continue;
    missing += counts.missing;
    for (const { due, order } of counts.matched) {
      same += due.amount;
      byCustomer.set(order.customer, (byCustomer.get(order.customer) ?? 0) + order.amount);
    }
  }
  return {
    plans: judged.map(({ plan }) => plan).toSorted((a, b) => b.due - a.due || (a.plan < b.plan ? -1 : 1)),
    same,
    missing,
    byCustomer,
  };
}

function judge({ due, found, onDay, asMuch }: PlanCounts): Omit<SharedPlan, 'plan'> {
  return { due, found, verdict: verdictOf(found / due, onDay / due, asMuch / due) };
}

/** Of shares of the payments due: found, on days with another order, and of the amount on other days. */
function verdictOf(found: number, onDay: number, asMuch: number): SharedPlan['verdict'] {
  if (found >= MOSTLY) return 'shared';
  if (found > HARDLY) return 'some';
  if (onDay >= ALIKE_DAYS) return 'amounts';
  return asMuch >= ALIKE_AMOUNTS ? 'days' : 'apart';
}
