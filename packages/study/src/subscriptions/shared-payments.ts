import { type Connection, putRows } from '@perennial/engine';
import { isUnclear, type SharedPayments, type SharedVerdict } from '../record/shared-payments.ts';
import type { StudyRecord } from '../record/study-record.ts';
import type { EndsAt } from '../record/subscription-figures.ts';
import { findSharedPayments } from './find-shared-payments.ts';
import { readSubscriberOrders } from './read-subscriber-orders.ts';
import { SHARED_PAYMENTS } from './read-together.ts';
import type { Spell } from './spells.ts';

/** Tells which payments of subscriptions are among the orders, and keeps what they brought by customer for `readTogether`. */
export async function sharedPayments(
  connections: { readonly connection: Connection; readonly ledger: Connection },
  { base, settings }: Pick<StudyRecord, 'base' | 'settings'>,
  spells: readonly Spell[],
  endsAt: EndsAt,
): Promise<SharedPayments> {
  const { asOf, minorUnits } = settings;
  const orders = await readSubscriberOrders(connections, asOf);
  const days = { firstDay: base.firstOrder, asOf, endsAt };
  const { plans, due, same, missing, byCustomer } = findSharedPayments(spells, orders, days);
  const verdict = verdictOf(plans);
  const taken = verdict === 'shared' ? [...byCustomer] : [];
  await putRows(
    connections.connection,
    SHARED_PAYMENTS,
    { customer: 'varchar', money: 'double' },
    taken.map(([customer, money]) => ({ customer, money: money / 10 ** minorUnits })),
  );
  const total = base.historicMoney + due - same - missing;
  return { verdict, plans, past: { orders: base.historicMoney, due, same, missing, total } };
}

/** Of all plans: what is unclear of one is unclear of the sum. */
function verdictOf(plans: SharedPayments['plans']): SharedVerdict {
  if (plans.some(({ verdict }) => isUnclear(verdict))) return 'unclear';
  return plans.some(({ verdict }) => verdict === 'shared') ? 'shared' : 'apart';
}
