import type { RunRecord } from '../record/run-record.ts';
import type { SubscriptionFigures, SubscriptionLine } from '../record/subscription-figures.ts';
import type { SubscriptionChanges } from '../record/subscription-record.ts';
import type { Together } from '../record/together.ts';

/** What the reports of subscriptions are built from: a run with them, and what is expected of each. */
export interface SubscriptionSource {
  readonly record: RunRecord & {
    readonly subscriptions: SubscriptionFigures;
    readonly together?: Together;
  };
  readonly changes: SubscriptionChanges | null;
  readonly lines: readonly SubscriptionLine[];
}
