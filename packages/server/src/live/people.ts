import { type Behaviour, newcomer } from '@perennial/decide';
import type { Kysely } from 'kysely';
import type { Database, LiveAccountsTable, LivePeopleTable } from '../store/database.ts';
import type { RowAtOnce } from '../store/open-sqlite.ts';
import type { Names } from './write/entry.ts';

/** A person as events know them. */
export interface LivePerson {
  readonly id: string;
  readonly behaviour: Behaviour;
  /** What they were shown first and when, by `experience/slot`. */
  readonly remembered: Readonly<Record<string, readonly [variant: string, at: number]>>;
  /** The id by which they were divided first, before they said who they are, and since when. */
  readonly unit: string;
  readonly assignedAt: number | null;
  readonly account: string | null;
}

/** Several people who decide together. */
export interface LiveAccount {
  readonly id: string;
  readonly people: number;
  readonly behaviour: Behaviour;
}

type Reads = Pick<Kysely<Database>, 'selectFrom'>;

/** Whoever acts under these names: the user, or whom the anonymous visitor has turned out to be; null where nobody has been seen under them. */
export async function personOf(db: Reads, { anonymousId, userId }: Names): Promise<LivePerson | null> {
  if (userId !== null) {
    const known = await personOfId(db, userId);
    if (known) return known;
  }
  if (anonymousId === null) return null;
  return personOfId(db, (await personOfName(db, anonymousId)) ?? anonymousId);
}

/** The id of whom an anonymous visitor has turned out to be; null where that is not known. */
export async function personOfName(db: Reads, name: string): Promise<string | null> {
  const link = await db.selectFrom('live_names').select('person').where('name', '=', name).executeTakeFirst();
  return link?.person ?? null;
}

const byId = 'select * from live_people where id = ?';
const byAnonymousName = `
  select live_names.person as link, live_people.*
  from (select ? as name) asked
  left join live_names on live_names.name = asked.name
  left join live_people on live_people.id = coalesce(live_names.person, asked.name)`;

/** The row of a person in a file. */
export function rowOfId(row: RowAtOnce, id: string): LivePeopleTable | null {
  return (row(byId, id) as LivePeopleTable | undefined) ?? null;
}

/** Whom an anonymous visitor has turned out to be, null where that is not known, and the row of who acts under that id or else under the name; in one question to a file. */
export function personByName(
  row: RowAtOnce,
  name: string,
): { readonly link: string | null; readonly person: LivePeopleTable | null } {
  const { link, ...person } = row(byAnonymousName, name) as LivePeopleTable & { readonly link: string | null };
  return { link, person: (person.id as string | null) === null ? null : person };
}

export async function personOfId(db: Reads, id: string): Promise<LivePerson | null> {
  const row = await db.selectFrom('live_people').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? personOfRow(row) : null;
}

export async function accountOf(db: Reads, id: string): Promise<LiveAccount | null> {
  const row = await db.selectFrom('live_accounts').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? accountOfRow(row) : null;
}

export function personOfRow({ id, behaviour, remembered, unit, assigned_at, account }: LivePeopleTable): LivePerson {
  const assignedAt = assigned_at === null ? null : Number(assigned_at);
  return { id, behaviour: behaviourOf(behaviour), remembered: JSON.parse(remembered), unit, assignedAt, account };
}

export function rowOfPerson({ id, behaviour, remembered, unit, assignedAt, account }: LivePerson): LivePeopleTable {
  const columns = { behaviour: textOf(behaviour), remembered: JSON.stringify(remembered) };
  return { id, ...columns, unit, assigned_at: assignedAt, account };
}

export function accountOfRow({ id, behaviour, people }: LiveAccountsTable): LiveAccount {
  return { id, people, behaviour: behaviourOf(behaviour) };
}

export function rowOfAccount({ id, behaviour, people }: LiveAccount): LiveAccountsTable {
  return { id, people, behaviour: textOf(behaviour) };
}

const names = Object.keys(newcomer(0)) as readonly (keyof Behaviour)[];

/** Without what nobody did: most people did little, and each event of theirs writes this anew. A third of the bytes. */
function textOf(behaviour: Behaviour): string {
  const done: Record<string, unknown> = {};
  for (const name of names) {
    const value = behaviour[name];
    if (value !== 0 && value !== null) done[name] = value;
  }
  return JSON.stringify(done);
}

export function behaviourOf(text: string): Behaviour {
  return { ...newcomer(0), ...JSON.parse(text) };
}
