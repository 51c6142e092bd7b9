import type { StudyRecord } from '../../record/study-record.ts';
import type { BridgeStep, DataResult } from './data-result.ts';

/** What the workspace holds beside the last import: all orders and their money, and those after the as-of date. */
export interface Holdings {
  readonly orders: number;
  readonly money: number;
  readonly ordersAfter: number;
  readonly moneyAfter: number;
}

type Change = Pick<BridgeStep, 'code' | 'reason' | 'change'>;

/** From the source to what the study stands on, by rows, orders, customers and money. */
export function bridges({ reconciliation, base }: StudyRecord, held: Holdings): DataResult['bridge'] {
  const { source, used, returned, excluded, repeated, rounding } = reconciliation;
  const leftOut = (measure: 'rows' | 'orders' | 'money'): Change[] =>
    excluded.map((line) => ({ code: 'excluded', reason: line.reason, change: -line[measure] }));
  return {
    rows: bridge([
      { code: 'source', change: source.rows },
      ...leftOut('rows'),
      { code: 'repeated', change: -repeated.rows },
      { code: 'returned', change: -returned.rows },
      { code: 'used', change: 0 },
      { code: 'merged', change: used.orders - used.rows },
      { code: 'other-imports', change: held.orders - used.orders },
      { code: 'after-as-of', change: -held.ordersAfter },
      { code: 'studied', change: 0 },
    ]),
    orders: bridge([
      { code: 'source', change: source.orders },
      ...leftOut('orders'),
      { code: 'repeated', change: -repeated.orders },
      { code: 'returned', change: -returned.orders },
      { code: 'used', change: 0 },
      { code: 'other-imports', change: held.orders - used.orders },
      { code: 'after-as-of', change: -held.ordersAfter },
      { code: 'studied', change: 0 },
      { code: 'same-day', change: base.transactions - base.orders },
      { code: 'transactions', change: 0 },
    ]),
    customers: bridge([
      { code: 'source', change: source.customers },
      { code: 'without-order', change: base.customers - source.customers },
      { code: 'studied', change: 0 },
    ]),
    money: bridge([
      { code: 'source', change: source.money },
      ...leftOut('money'),
      { code: 'repeated', change: -repeated.money },
      { code: 'rounding', change: -rounding },
      // Money given back is part of the source's sum, and no part of the orders'; it is subtracted of its own customers below.
      { code: 'set-apart', change: -returned.money },
      { code: 'used', change: 0 },
      { code: 'other-imports', change: held.money - used.money },
      { code: 'after-as-of', change: -held.moneyAfter },
      { code: 'given-back', change: -base.returnedMoney },
      { code: 'studied', change: 0 },
    ]),
  };
}

/** Codes that say where the bridge stands. */
const totals: ReadonlySet<string> = new Set(['source', 'used', 'studied', 'transactions']);

function bridge(changes: readonly Change[]): readonly BridgeStep[] {
  const steps: BridgeStep[] = [];
  let total = 0;
  for (const step of changes) {
    total += step.change;
    if (totals.has(step.code) || step.change !== 0) steps.push({ ...step, total });
  }
  return steps;
}
