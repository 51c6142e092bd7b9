import { addDays, daysBetween } from '@perennial/engine';
import { costRates } from '../bases/cost-rates.ts';
import type { CostRate } from '../record/bases.ts';
import type { SubscriptionLine } from '../record/subscription-figures.ts';
import type { PastCosts } from './past-costs.ts';
import type { SubscriptionCosts } from './subscription-costs.ts';

/** What costs take of payments to come, read off the last twelve months; each payment is an order. */
export function subscriptionRates(
  { spells, first }: PastCosts,
  lines: readonly SubscriptionLine[],
  { settings, tickets, minorPerUnit }: SubscriptionCosts,
  asOf: string,
): readonly CostRate[] {
  const yearAgo = addDays(asOf, -364);
  const from = first > yearAgo ? first : yearAgo;
  const paid = spells.flatMap(({ payments }) => payments.filter(({ amount }) => amount > 0));
  const recent = paid.filter(({ day }) => day >= from);
  const ofTickets = paid.length > 0 ? recent.length / paid.length : 0;
  return costRates(settings, {
    asOf,
    days: daysBetween(from, asOf) + 1,
    orders: recent.length,
    money: recent.reduce((sum, { amount }) => sum + amount, 0),
    tickets: [...tickets.values()].reduce((sum, money) => sum + money, 0) * ofTickets,
    active: new Set(lines.map(({ customer }) => customer)).size,
    ordersPerTransaction: 1,
    minorPerUnit,
  });
}
