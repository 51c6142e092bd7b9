import type { RunRecord } from '../record/run-record.ts';
import type { AnyRecord } from '../record/subscription-record.ts';

/** What a run calls its methods: models by the titles they were fitted under, baselines by those of the backtest. */
export function methodTitle(record: RunRecord | AnyRecord) {
  const titles = new Map(titlesOf(record));
  return (method: string): string => titles.get(method) ?? method;
}

function titlesOf(record: RunRecord | AnyRecord): readonly (readonly [method: string, title: string])[] {
  const churn = 'subscriptions' in record && record.subscriptions ? record.subscriptions.models : [];
  const orders = 'backtest' in record ? record : null;
  const fitted = [...(orders?.models ?? []), ...(orders?.spend ? [orders.spend] : []), ...churn];
  return [
    ...(orders?.backtest.scores ?? []).map(({ method, title }) => [method, title] as const),
    ...fitted.map(({ model, title }) => [model, title] as const),
  ];
}
