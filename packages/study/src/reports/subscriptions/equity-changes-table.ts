import { type BasisName, basisNames } from '../../record/bases.ts';
import type { RunRecord } from '../../record/run-record.ts';
import {
  type SubscriptionEquityCause,
  type SubscriptionEquityChange,
  subscriptionEquityCauses,
} from '../../record/subscription-equity.ts';
import { basisOf } from '../basis.ts';
import type { Shown } from '../definition.ts';
import { message } from '../message.ts';
import { estimate, words } from '../table/columns.ts';
import { addingDown } from '../table/in-sum.ts';
import type { Table } from '../table/table.ts';
import type { SubscriptionsResult } from './subscriptions-result.ts';

/** Where the equity of subscriptions stood or stands, or what moved it, on every basis; minor units. */
export interface SubscriptionEquityStep {
  readonly step: 'before' | SubscriptionEquityCause | 'now';
  readonly money: Readonly<Partial<Record<BasisName, number>>>;
}

/** The equity of the run before, what moved it, and that of now: each basis adds up. None where no run before said it. */
export function subscriptionEquitySteps({
  figures: { equityChanges },
}: SubscriptionsResult): readonly SubscriptionEquityStep[] {
  if (!equityChanges) return [];
  const { bases } = equityChanges;
  const row = (
    step: SubscriptionEquityStep['step'],
    of: (change: SubscriptionEquityChange) => number,
  ): SubscriptionEquityStep => ({ step, money: Object.fromEntries(bases.map((each) => [each.basis, of(each)])) });
  const causes = subscriptionEquityCauses
    .map((cause) => row(cause, ({ because }) => because.find((each) => each.cause === cause)?.money ?? 0))
    .filter(({ money }) => Object.values(money).some((amount) => amount !== 0));
  return [row('before', ({ before }) => before), ...causes, row('now', ({ now }) => now)];
}

/** What moved the equity of subscriptions between two runs; each column adds up. */
export function subscriptionEquityTable({
  record,
  result,
}: Shown<SubscriptionsResult, RunRecord>): Table<SubscriptionEquityStep> {
  const rows = subscriptionEquitySteps(result);
  const bases = basisNames.filter((basis) => rows[0]?.money[basis] !== undefined);
  const { sinceRun, asOf } = result.figures.equityChanges ?? { sinceRun: 0, asOf: record.settings.asOf };
  return {
    name: 'subscription-equity',
    title: message('subscription-equity.title', { run: { count: sinceRun }, date: { date: asOf } }),
    says: message('subscription-equity.says'),
    columns: [
      words(
        'step',
        'profit.step',
        ({ step }) => step,
        ({ step }) => message(`subscription-equity.${step}`),
      ),
      ...bases.map((basis) =>
        addingDown(
          estimate<SubscriptionEquityStep>(
            `equity_${basis.replace('-', '_')}`,
            `basis.${basis}`,
            ({ money }) => money[basis] ?? null,
          ),
          rows,
        ),
      ),
    ],
    rows,
    basis: basisOf(record, { n: result.figures.running }).slice(1),
  };
}
