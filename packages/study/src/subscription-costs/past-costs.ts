import { valueAt } from '../costs/dated-values.ts';
import { monthOfDay } from '../costs/months.ts';
import type { CostLine } from '../record/bases.ts';
import type { EndsAt } from '../record/subscription-figures.ts';
import { paymentDays } from '../subscriptions/payment-days.ts';
import type { Spell } from '../subscriptions/spells.ts';
import { acquisitionOfSpells } from './acquisition-of-spells.ts';
import { type Drivers, indirectShares } from './indirect-shares.ts';
import { costOfDays, daysOf, type Served, servedOf, union } from './served-days.ts';
import { marginOf, type SubscriptionCosts } from './subscription-costs.ts';

/** A payment, and what is kept of it before costs that run with time. Minor units. */
export interface Paid {
  readonly day: string;
  readonly amount: number;
}

/** What a subscription has brought and cost to date, in whole minor units. */
export interface SpellPast {
  readonly spell: Spell;
  readonly payments: readonly Paid[];
  readonly historic: number;
  readonly costs: Readonly<Record<CostLine, number>>;
}

/** What all subscriptions have brought and cost to date. */
export interface PastCosts {
  readonly spells: readonly SpellPast[];
  /** Share of revenue that goods cost, as far as that is known; null where it is not at all. */
  readonly goodsShare: number | null;
  readonly unallocated: number;
  readonly first: string;
}

interface Summed {
  readonly payments: readonly Paid[];
  readonly served: readonly Served[];
  readonly drivers: Drivers;
  readonly money: number;
  readonly goods: number;
  readonly unknown: number;
  readonly fees: number;
  readonly shipping: number;
  readonly retention: number;
}

/** Adds up what every subscription has cost until a day; of days for which a customer has several, each bears its part. */
export function pastCosts(
  spells: readonly Spell[],
  costs: SubscriptionCosts,
  { asOf, endsAt }: { readonly asOf: string; readonly endsAt: EndsAt },
): PastCosts {
  const { settings } = costs;
  const summed = spells.map((spell) => summedOf(spell, costs, asOf, endsAt));
  const known = summed.reduce((sum, { money, unknown }) => sum + money - unknown, 0);
  const goodsShare = known > 0 ? summed.reduce((sum, { goods }) => sum + goods, 0) / known : null;
  const first = summed.flatMap(({ payments }) => payments[0]?.day ?? []).reduce((a, b) => (a < b ? a : b), asOf);
  const span = { first, asOf, firstMonth: monthOfDay(first) };
  const drivers = customersShared(spells, summed);
  const indirect = indirectShares(settings.indirect, drivers, span);
  const service = servicePast(spells, summed, costs);
  const acquisition = acquisitionOfSpells(spells, costs.spend, { asOf, endsAt });
  return {
    goodsShare,
    unallocated: indirect.unallocated,
    first,
    spells: spells.map((spell, i) => {
      const { payments, money, goods, unknown, fees, shipping, retention } = summed[i]!;
      return {
        spell,
        payments,
        historic: Math.round(money),
        costs: {
          goods: Math.round(goods + unknown * (goodsShare ?? 0)),
          fees: Math.round(fees),
          shipping: Math.round(shipping),
          service: service[i]!,
          retention: Math.round(retention),
          acquisition: acquisition[i]!,
          indirect: indirect.shares[i]!,
        },
      };
    }),
  };
}

function summedOf({ parts }: Spell, { settings }: SubscriptionCosts, asOf: string, endsAt: EndsAt): Summed {
  const payments: Paid[] = [];
  const drivers = new Map<number, { order: number; revenue: number; customer: number }>();
  let [money, goods, unknown, fees, shipping, retention] = [0, 0, 0, 0, 0, 0];
  for (const part of parts) {
    const margin = marginOf(settings, part.plan);
    const { amount } = part;
    for (const day of paymentDays(part, asOf, endsAt)) {
      payments.push({ day, amount });
      money += amount;
      const kept = margin(day);
      if (kept === null) unknown += amount;
      else goods += amount * (1 - kept);
      // Nobody is charged for nothing.
      if (amount > 0) {
        const fee = valueAt(settings.fees, day);
        fees += fee ? amount * fee.share + fee.fixed : 0;
        shipping += valueAt(settings.shipping, day) ?? 0;
        for (const { perOrder, share } of settings.retention)
          retention += (valueAt(perOrder, day) ?? 0) + amount * (valueAt(share, day) ?? 0);
      }
      const month = monthOfDay(day);
      const driver = drivers.get(month) ?? { order: 0, revenue: 0, customer: 0 };
      drivers.set(month, { ...driver, order: driver.order + 1, revenue: driver.revenue + amount });
    }
  }
  const served = parts.flatMap((part) => servedOf(part, asOf, endsAt));
  return { payments, served, drivers, money, goods, unknown, fees, shipping, retention };
}

/** A customer counts once in each month in which one of their subscriptions is paid for; those of that month have a part of them each. */
function customersShared(spells: readonly Spell[], summed: readonly Summed[]): readonly Drivers[] {
  const counts = new Map<string, number>();
  const monthsOf = summed.map(({ served }) => servedMonths(served));
  spells.forEach(({ customer }, i) => {
    for (const month of monthsOf[i]!) {
      const key = `${month} ${customer}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  });
  return spells.map(({ customer }, i) => {
    const drivers = new Map(summed[i]!.drivers);
    for (const month of monthsOf[i]!) {
      const driver = drivers.get(month) ?? { order: 0, revenue: 0, customer: 0 };
      drivers.set(month, { ...driver, customer: 1 / counts.get(`${month} ${customer}`)! });
    }
    return drivers;
  });
}

function servedMonths(served: readonly Served[]): ReadonlySet<number> {
  const months = new Set<number>();
  for (const { from, to } of served) for (let m = monthOfDay(from); m <= monthOfDay(to); m++) months.add(m);
  return months;
}

/** Service of each customer for the days on which they are one, and their tickets, shared among their subscriptions by the days of each. */
function servicePast(
  spells: readonly Spell[],
  summed: readonly Summed[],
  { settings: { service }, tickets }: SubscriptionCosts,
): readonly number[] {
  const places = new Map<string, number[]>();
  spells.forEach(({ customer }, i) => {
    const of = places.get(customer);
    if (of) of.push(i);
    else places.set(customer, [i]);
  });
  const found = new Array<number>(spells.length).fill(0);
  for (const [customer, of] of places) {
    const all = of.flatMap((i) => summed[i]!.served);
    const total = Math.round(costOfDays(union(all), service.perCustomerMonth)) + (tickets.get(customer) ?? 0);
    const days = daysOf(all);
    let [exact, told] = [0, 0];
    for (const [n, i] of of.entries()) {
      exact = n === of.length - 1 ? total : exact + (days > 0 ? (total * daysOf(summed[i]!.served)) / days : 0);
      found[i] = Math.round(exact) - told;
      told += found[i]!;
    }
  }
  return found;
}
