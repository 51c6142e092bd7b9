import type { Subscription } from '@perennial/import';
import type { EndsAt } from '../record/subscription-figures.ts';

/** The day a subscription is over, or null. Where the file has only one of the two days, that one. */
export function endOf({ cancelled, ended }: Subscription, endsAt: EndsAt): string | null {
  return endsAt === 'ended' ? ended : (cancelled ?? ended);
}

/** The first day that is paid for: trials are no customers. */
export function paidFrom({ started, trialEnd }: Subscription): string {
  return trialEnd !== null && trialEnd > started ? trialEnd : started;
}

/** Whether a subscription is over on a day. */
export function isOver(subscription: Subscription, day: string, endsAt: EndsAt): boolean {
  const end = endOf(subscription, endsAt);
  return end !== null && end <= day;
}

/** Whether nothing is paid on a day because it is paused. */
export function isPaused({ paused, resumed }: Subscription, day: string): boolean {
  return !!paused && paused <= day && !(resumed && resumed <= day);
}

/** Whether a subscription has begun to be paid for and is not over; it may be paused. */
export function isRunning(subscription: Subscription, day: string, endsAt: EndsAt): boolean {
  return paidFrom(subscription) <= day && !isOver(subscription, day, endsAt);
}

/** Whether a subscription is paid for on a day. */
export function isPaying(subscription: Subscription, day: string, endsAt: EndsAt): boolean {
  return isRunning(subscription, day, endsAt) && !isPaused(subscription, day);
}

/** Whether its customer has said that it is to end: it is paid for no more, though it may run on. */
export function hasCancelled({ cancelled, ended }: Subscription, day: string): boolean {
  return (cancelled !== null && cancelled <= day) || ended !== null;
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
