import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.ts';
import { addRows, removeRows } from '../../store/many-rows.ts';
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
