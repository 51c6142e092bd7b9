import type { RunRecord } from '../record/run-record.ts';
import { churnTests } from './churn-tests/definition.ts';
import type { ReportDefinition } from './definition.ts';
import { margins } from './margins/definition.ts';
import { movements } from './movements/definition.ts';
import { plans } from './plans/definition.ts';
import { recurring } from './recurring/definition.ts';
import { renewals } from './renewals/definition.ts';
import { retention } from './retention/definition.ts';
import { subscriptions } from './subscriptions/definition.ts';
import { together } from './together/definition.ts';

/** The reports of subscriptions, in the order in which they are read: after those of orders, where the business has both. */
export const subscriptionDefinitions = [
  together,
  subscriptions,
  movements,
  retention,
  plans,
  renewals,
  recurring,
  margins,
  churnTests,
] as const satisfies readonly ReportDefinition<string, unknown, RunRecord>[];

type Definition = (typeof subscriptionDefinitions)[number];

export type SubscriptionReportName = Definition['name'];

/** What each report of subscriptions found, by its name. */
export type SubscriptionResults = { readonly [Each in Definition as Each['name']]: ResultOf<Each> };

type ResultOf<Each> = Each extends ReportDefinition<string, infer Result, RunRecord> ? Result : never;

/** Those that have something to say, whatever part of the results there is: both together only where there are orders, too. */
export function definitionsOf({ subscriptions: results }: { readonly subscriptions?: Partial<SubscriptionResults> }) {
  if (!results) return [];
  return subscriptionDefinitions.filter(
    ({ name }) => name !== 'together' || (results.together?.together ?? null) !== null,
  );
}
