import { type Behaviour, joined, newcomer } from '@perennial/decide';
import type { Transaction } from 'kysely';
import type { Database } from '../store/database.ts';
import type { LiveEvent } from './segment-event.ts';

type Change = Pick<Transaction<Database>, 'selectFrom' | 'insertInto' | 'updateTable' | 'deleteFrom'>;

/** A person as events know them. */
export interface LivePerson {
  readonly id: string;
  readonly behaviour: Behaviour;
  /** What they were shown, by `experience/slot`. */
  readonly remembered: Readonly<Record<string, string>>;
  /** The id by which they were divided first, before they said who they are. */
  readonly unit: string;
}

/** Whoever an event is of: the user, or whom the anonymous visitor has turned out to be; null where nobody has been seen under these names. */
export async function personOf(
  db: Change,
  { anonymousId, userId }: Pick<LiveEvent, 'anonymousId' | 'userId'>,
): Promise<LivePerson | null> {
  if (userId !== null) {
    const known = await readPerson(db, userId);
    if (known) return known;
  }
  if (anonymousId === null) return null;
  const link = await db.selectFrom('live_names').selectAll().where('name', '=', anonymousId).executeTakeFirst();
  return readPerson(db, link?.person ?? anonymousId);
}

async function readPerson(db: Change, id: string): Promise<LivePerson | null> {
  const row = await db.selectFrom('live_people').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  return { id, behaviour: JSON.parse(row.behaviour), remembered: JSON.parse(row.remembered), unit: row.unit };
}

export async function writePerson(db: Change, { id, behaviour, remembered, unit }: LivePerson): Promise<void> {
  const values = { behaviour: JSON.stringify(behaviour), remembered: JSON.stringify(remembered), unit };
  await db
    .insertInto('live_people')
    .values({ id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}

/**
 * The person of an event, after their names are joined where the event has both: what the anonymous visitor did and was shown becomes the user's, and the
 * first assignment wins. An anonymous name that already is somebody's stays theirs.
 */
export async function stitched(db: Change, { anonymousId, userId, at }: LiveEvent): Promise<LivePerson> {
  const user = userId === null ? null : await readPerson(db, userId);
  const link =
    anonymousId === null
      ? undefined
      : await db.selectFrom('live_names').selectAll().where('name', '=', anonymousId).executeTakeFirst();
  if (userId === null) {
    const id = link?.person ?? anonymousId!;
    return (await readPerson(db, id)) ?? { id, behaviour: newcomer(at), remembered: {}, unit: id };
  }
  if (anonymousId === null || link || anonymousId === userId)
    return user ?? { id: userId, behaviour: newcomer(at), remembered: {}, unit: userId };
  await db.insertInto('live_names').values({ name: anonymousId, person: userId }).execute();
  const visitor = await readPerson(db, anonymousId);
  if (!visitor) return user ?? { id: userId, behaviour: newcomer(at), remembered: {}, unit: anonymousId };
  await db.deleteFrom('live_people').where('id', '=', anonymousId).execute();
  await db.updateTable('live_orders').set({ person: userId }).where('person', '=', anonymousId).execute();
  await db.updateTable('decisions').set({ person: userId }).where('person', '=', anonymousId).execute();
  if (!user) return { ...visitor, id: userId };
  return {
    id: userId,
    behaviour: joined(user.behaviour, visitor.behaviour),
    remembered: { ...visitor.remembered, ...user.remembered },
    unit: user.unit,
  };
}
