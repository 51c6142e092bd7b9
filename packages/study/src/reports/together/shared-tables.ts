import type { RunRecord } from '../../record/run-record.ts';
import type { SharedBridge, SharedPayments, SharedPlan } from '../../record/shared-payments.ts';
import { basisOf } from '../basis.ts';
import { message, plain } from '../message.ts';
import { count, money, share, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';

/** A step of the way from both files to the money that came in. */
interface BridgeStep {
  readonly step: keyof SharedBridge;
  readonly money: number;
}

/** From orders and contracts to what both have brought to date, each payment once; it adds up to the minor unit. */
export function sharedBridgeTable(record: RunRecord, { past }: SharedPayments, n: number): Table<BridgeStep> {
  const { orders, due, same, missing, total } = past;
  const rows: readonly BridgeStep[] = [
    { step: 'orders', money: orders },
    { step: 'due', money: due },
    { step: 'same', money: 0 - same },
    ...(missing > 0 ? [{ step: 'missing' as const, money: -missing }] : []),
    { step: 'total', money: total },
  ];
  return {
    name: 'shared-payments',
    title: message('together.payments'),
    columns: [
      words(
        'step',
        'together.step',
        ({ step }) => step,
        ({ step }) => message(`together.step.${step}`),
      ),
      money('money', 'column.historic', (row) => row.money),
    ],
    rows,
    basis: basisOf(record, { n }),
  };
}

/** Of each plan, how many of the payments due are among the orders, and what that says. */
export function sharedPlansTable(record: RunRecord, { plans }: SharedPayments, n: number): Table<SharedPlan> {
  return {
    name: 'shared-payments-by-plan',
    title: message('together.plans'),
    columns: [
      words(
        'plan',
        'together.plan',
        ({ plan }) => plan,
        ({ plan }) => plain(plan),
      ),
      count('due', 'together.due', ({ due }) => due),
      count('found', 'together.found', ({ found }) => found),
      share('share', 'together.found-share', ({ due, found }) => found / due),
      words(
        'verdict',
        'together.verdict',
        ({ verdict }) => verdict,
        ({ verdict }) => message(`together.verdict.${verdict}`),
      ),
    ],
    rows: plans,
    basis: basisOf(record, { n }),
  };
}
