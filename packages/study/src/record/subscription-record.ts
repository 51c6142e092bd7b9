import { Failure } from '@perennial/words';
import type { CostsRecord } from './costs-record.ts';
import type { RunRecord } from './run-record.ts';
import type { StudyRecord } from './study-record.ts';
import type { SubscriptionFigures } from './subscription-figures.ts';

/** What has changed since the run before, where that was of subscriptions, too. Money in minor units. */
export interface SubscriptionChanges {
  readonly sinceRun: number;
  readonly runningBefore: number;
  readonly revenueBefore: number;
  readonly valueBefore: number | null;
}

/** A run of a business that sells by contract alone. */
export interface SubscriptionRecord extends RunRecord {
  readonly kind: 'subscriptions';
  readonly subscriptions: SubscriptionFigures;
  /** What things cost; absent where nothing says so. */
  readonly costs?: CostsRecord;
  readonly changes: SubscriptionChanges | null;
}

/** A run of either kind; one of orders has the figures of subscriptions beside, where the business has both. */
export type AnyRecord = StudyRecord | SubscriptionRecord;

/** The record as one of orders. Throws a Failure where the business sells by subscriptions alone. */
export function requireOrders(record: AnyRecord): StudyRecord {
  if (isOfSubscriptions(record)) throw new Failure('option-invalid.subscriptions-alone');
  return record;
}

export function isOfSubscriptions(record: AnyRecord): record is SubscriptionRecord {
  return 'kind' in record;
}
