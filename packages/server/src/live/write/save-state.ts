import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.ts';
import { rowOfAccount, rowOfPerson } from '../people.ts';
import type { ChangedPeople, DecidedPage } from './entry.ts';
import type { LiveState } from './live-state.ts';

type Writes = Pick<Kysely<Database>, 'insertInto' | 'updateTable' | 'deleteFrom'>;

/** Rows of one statement. */
const ROWS = 500;

/** Writes what entries have changed, in a few statements for all of them; whom it has changed. */
export async function saveState(db: Writes, { people, accounts, changes }: LiveState): Promise<ChangedPeople> {
  await rename(db, changes.renamed);
  const gone = [...changes.people].filter((id) => people.get(id) === null);
  await inParts(gone, (ids) => db.deleteFrom('live_people').where('id', 'in', ids).execute());
  const left = [...changes.people].flatMap((id) => people.get(id) ?? []).map(rowOfPerson);
  await inParts(left, (rows) =>
    db
      .insertInto('live_people')
      .values(rows)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(({ ref }) => ({
          behaviour: ref('excluded.behaviour'),
          remembered: ref('excluded.remembered'),
          unit: ref('excluded.unit'),
          assigned_at: ref('excluded.assigned_at'),
          account: ref('excluded.account'),
        })),
      )
      .execute(),
  );
  const changed = [...changes.accounts].flatMap((id) => accounts.get(id) ?? []);
  await inParts(changed, (rows) =>
    db
      .insertInto('live_accounts')
      .values(rows.map(rowOfAccount))
      .onConflict((conflict) =>
        conflict
          .column('id')
          .doUpdateSet(({ ref }) => ({ behaviour: ref('excluded.behaviour'), people: ref('excluded.people') })),
      )
      .execute(),
  );
  await inParts(changes.names, (rows) => db.insertInto('live_names').values(rows).execute());
  await inParts(changes.orders, (rows) => db.insertInto('live_orders').values(rows).execute());
  await inParts(changes.refunds, (rows) => db.insertInto('live_refunds').values(rows).execute());
  await inParts(changes.outcomes, (rows) => db.insertInto('live_outcomes').values(rows).execute());
  await inParts(changes.decisions, (rows) => db.insertInto('decisions').values(rows.map(decisionRow)).execute());
  return { people: left, gone, names: changes.names };
}

async function rename(db: Writes, renamed: LiveState['changes']['renamed']): Promise<void> {
  for (const { from, to } of renamed) {
    await db.updateTable('live_orders').set({ person: to }).where('person', '=', from).execute();
    await db.updateTable('decisions').set({ person: to }).where('person', '=', from).execute();
    await db.updateTable('live_outcomes').set({ person: to }).where('person', '=', from).execute();
  }
}

function decisionRow({ decided, person }: { readonly decided: DecidedPage; readonly person: string }) {
  const { id, at, unit, page, visitor } = decided;
  return {
    id,
    at,
    experience: page.experience,
    version: page.version,
    person,
    unit,
    is_control: page.isControl ? 1 : 0,
    slots: JSON.stringify(page.slots),
    visitor: JSON.stringify(visitor),
  };
}

async function inParts<Row>(rows: readonly Row[], write: (some: readonly Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS) await write(rows.slice(start, start + ROWS));
}
