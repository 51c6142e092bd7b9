import { type AnyRecord, type FoundReport, isOfSubscriptions } from '@perennial/study';
import { reportDefinitions, subscriptionDefinitions } from '@perennial/study/reports';

/** The reports that a run has, in the order in which they are read. */
export function reportsOf(record: AnyRecord): readonly FoundReport['definition'][] {
  const ofSubscriptions = subscriptionDefinitions;
  if (isOfSubscriptions(record)) return ofSubscriptions.filter(({ name }) => name !== 'together');
  return record.subscriptions ? [...reportDefinitions, ...ofSubscriptions] : reportDefinitions;
}
