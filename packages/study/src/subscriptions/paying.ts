import type { Subscription } from '@perennial/import';

/** What ends a subscription: the customer's word, or the end of what was paid. Billing systems disagree; a study says which it took. */
export type EndsAt = 'ended' | 'cancelled';

/** The day a subscription is over, or null. Where the file has only one of the two days, that one. */
export function endOf({ cancelled, ended }: Subscription, endsAt: EndsAt): string | null {
  return endsAt === 'ended' ? (ended ?? null) : (cancelled ?? ended);
}

/** The first day that is paid for: trials are no customers. */
export function paidFrom({ started, trialEnd }: Subscription): string {
  return trialEnd !== null && trialEnd > started ? trialEnd : started;
}

/** Whether a subscription is paid for on a day. */
export function isPaying(subscription: Subscription, day: string, endsAt: EndsAt): boolean {
  const end = endOf(subscription, endsAt);
  return paidFrom(subscription) <= day && (end === null || end > day);
}

/** Whether it came to be paid for at all by a day. */
export function everPaid(subscription: Subscription, by: string, endsAt: EndsAt): boolean {
  const from = paidFrom(subscription);
  const end = endOf(subscription, endsAt);
  return from <= by && (end === null || end > from);
}

/** Monthly recurring revenue of a subscription, in minor units and parts of them: an annual one is spread over its twelve months. */
export function monthlyRevenue({ amount, months }: Subscription): number {
  return amount / months;
}
