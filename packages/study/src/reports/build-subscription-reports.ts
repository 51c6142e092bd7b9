import { dueOf, riskOf } from './renewals/definition.ts';
import type { SubscriptionResults } from './subscription-definitions.ts';
import type { SubscriptionSource } from './subscription-source.ts';

const LISTED = 100;

/** What every report of subscriptions found. All of it is known when they have been studied: nothing is asked of the database. */
export function buildSubscriptionReports({ record, changes, lines }: SubscriptionSource): SubscriptionResults {
  const { movements, retention, plans, tests, top: _, models, bases, ...figures } = record.subscriptions;
  const { forecast, running, revenue, chosen } = figures;
  const title = chosen?.title ?? null;
  const subscriptions = plans.reduce((sum, plan) => sum + plan.subscriptions, 0);
  const staying = lines.filter(({ isCancelled }) => !isCancelled);
  const gone = lines.filter(({ isCancelled }) => isCancelled);
  return {
    subscriptions: { figures: { ...figures, bases: bases?.figures ?? null }, changes },
    movements: { movements },
    retention: { retention, subscriptions, title },
    plans: { plans, title },
    renewals: {
      atRisk: staying.toSorted((a, b) => riskOf(b) - riskOf(a)).slice(0, LISTED),
      gone: gone.toSorted((a, b) => dueOf(b) - dueOf(a)).slice(0, LISTED),
      best: lines.slice(0, LISTED),
      running: staying.length,
      hasDates: figures.hasDates,
      due: staying.reduce((sum, line) => sum + dueOf(line), 0),
      lost: staying.reduce((sum, line) => sum + riskOf(line), 0),
    },
    recurring: { forecast, running, revenue },
    margins: { bases, running },
    'churn-tests': { tests, models, chosen, subscriptions },
    together: { together: record.together ?? null },
  };
}
