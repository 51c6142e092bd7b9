import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.ts';
import { addRows, removeRows } from '../../store/many-rows.ts';
import { writtenAs } from '../order-numbers.ts';
import { rowOfAccount, rowOfPerson } from '../people.ts';
import type { Folded } from './entry.ts';
import type { Changes, LiveState } from './live-state.ts';

type Writes = Pick<Kysely<Database>, 'executeQuery' | 'getExecutor' | 'updateTable'>;

/** Writes what entries have changed, in a few statements for all of them; whom it has changed. */
export async function saveState(db: Writes, { people, accounts, changes }: LiveState): Promise<Folded> {
  await rename(db, changes.renamed);
  const gone = [...changes.people].filter((id) => people.get(id) === null);
  await removeRows(db, 'live_people', 'id', gone);
  const left = [...changes.people].flatMap((id) => people.get(id) ?? []).map(rowOfPerson);
  await addRows(db, { ...peopleRows, rows: left });
  const changed = [...changes.accounts].flatMap((id) => accounts.get(id) ?? []);
  await addRows(db, { ...accountRows, rows: changed.map(rowOfAccount) });
  await addRows(db, { table: 'live_names', columns: ['name', 'person', 'at'], rows: changes.names });
  await addRows(db, { ...orderRows, rows: changes.orders });
  await addRows(db, { ...refundRows, rows: changes.refunds });
  await addOrderNames(db, changes.orderNames);
  await addRows(db, { ...outcomeRows, rows: changes.outcomes });
  await addRows(db, { ...decisionRows, rows: changes.decisions.map(decisionRow) });
  return { people: left, gone, names: changes.names, otherCurrency: changes.otherCurrency };
}

const replacing = (columns: readonly string[]) =>
  `on conflict (id) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`;

const ofPerson = ['behaviour', 'remembered', 'unit', 'assigned_at', 'account'] as const;
const peopleRows = { table: 'live_people', columns: ['id', ...ofPerson], ending: replacing(ofPerson) } as const;
const ofAccount = ['behaviour', 'people'] as const;
const accountRows = { table: 'live_accounts', columns: ['id', ...ofAccount], ending: replacing(ofAccount) } as const;
const orderRows = {
  table: 'live_orders',
  columns: ['id', 'person', 'at', 'amount', 'currency', 'account', 'seq'],
} as const;
const refundRows = {
  table: 'live_refunds',
  columns: ['message', 'order_id', 'at', 'amount', 'currency', 'seq'],
} as const;
const outcomeRows = {
  table: 'live_outcomes',
  columns: ['message', 'decision', 'person', 'at', 'kind', 'value', 'currency'],
} as const;
const decisionRows = {
  table: 'decisions',
  columns: ['seq', 'at', 'experience', 'version', 'person', 'unit', 'is_control'],
} as const;

/** Keeps further numbers of orders; what was given back under one of these before the order was told is of that order. */
async function addOrderNames(db: Writes, names: Changes['orderNames']): Promise<void> {
  const ending = 'on conflict (number, order_id) do nothing';
  await addRows(db, { table: 'live_order_names', columns: ['number', 'order_id'], rows: names, ending });
  for (const { number, order_id, seq } of names)
    await db
      .updateTable('live_refunds')
      .set({ order_id })
      .where('order_id', 'in', [...writtenAs(number)])
      .where(({ eb, or }) => or([eb('seq', 'is', null), eb('seq', '<', seq)]))
      .where(({ not, exists, selectFrom }) => {
        const own = selectFrom('live_orders').select('id').whereRef('live_orders.id', '=', 'live_refunds.order_id');
        return not(
          exists(own.where(({ eb, or }) => or([eb('live_orders.seq', 'is', null), eb('live_orders.seq', '<', seq)]))),
        );
      })
      .execute();
}

async function rename(db: Writes, renamed: LiveState['changes']['renamed']): Promise<void> {
  for (const { from, to } of renamed) {
    await db.updateTable('live_orders').set({ person: to }).where('person', '=', from).execute();
    await db.updateTable('decisions').set({ person: to }).where('person', '=', from).execute();
    await db.updateTable('live_outcomes').set({ person: to }).where('person', '=', from).execute();
  }
}

function decisionRow({ seq, assignment, person }: Changes['decisions'][number]) {
  const { at, experience, version, unit, isControl } = assignment;
  return { seq, at, experience, version, person, unit, is_control: isControl ? 1 : 0 };
}
