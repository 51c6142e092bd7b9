import {
  type AnyRecord,
  type Changes,
  isOfSubscriptions,
  recordInUnits,
  type SubscriptionRecord,
} from '@perennial/study';

type ChangesOfSubscriptions = NonNullable<SubscriptionRecord['changes']> & {
  readonly runningNow: number;
  readonly revenueNow: number;
  readonly valueNow: number | null;
};

/** Since the run before, of a business that sells by orders, or by subscriptions alone; money in units of the currency. */
export type ChangesSince = Omit<Changes, 'largestChanges'> | ChangesOfSubscriptions;

/** What a run changed since the one before, of no customer; money in units of the currency. Null where there is none before, or none of the same kind. */
export function changesOf(record: AnyRecord): ChangesSince | null {
  if (isOfSubscriptions(record)) {
    const { changes, subscriptions } = recordInUnits(record);
    const { running, revenue, forecast } = subscriptions;
    return (
      changes && { ...changes, runningNow: running, revenueNow: revenue, valueNow: forecast?.expectedPayments ?? null }
    );
  }
  const { changes } = recordInUnits(record);
  if (!changes) return null;
  const { largestChanges: _, ...rest } = changes;
  return rest;
}
