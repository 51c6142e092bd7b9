import { Failure } from '@perennial/words';
import type { Kysely } from 'kysely';
import type { Database, KeyTable } from '../store/database.ts';
import { isPostgres } from '../store/dialect.ts';
import { type Memory, makeMemory } from '../store/memory.ts';
import type { Caller } from './caller.ts';
import { isKeyRole, type KeyRole } from './roles.ts';
import { hashOfSecret, newSecret } from './secrets.ts';

/** By which a key is known as one of ours wherever it turns up. */
const BEGINNING = 'pk_';
const SHOWN = 10;
/** So long an old key works beside the new one that takes its place. */
export const OVERLAP = 24 * 60 * 60 * 1000;

interface KeysWorld {
  readonly db: Kysely<Database>;
  readonly now: () => Date;
  readonly randomKey: () => Uint8Array;
}

export interface NewKey {
  readonly name: string;
  readonly role: KeyRole;
  readonly by: string;
}

/** Makes a key for a program. The key itself is said once, here. */
export async function makeKey(
  { db, now, randomKey }: KeysWorld,
  { name, role, by }: NewKey,
): Promise<{ readonly id: string; readonly key: string }> {
  const key = newSecret(BEGINNING, randomKey);
  const id = newSecret('', randomKey).slice(0, SHOWN);
  await db
    .insertInto('keys')
    .values({
      id,
      name,
      beginning: key.slice(0, SHOWN),
      hash: hashOfSecret(key),
      role,
      made_by: by,
      made_at: now().getTime(),
      ends_at: null,
    })
    .execute();
  byHash.delete(db);
  return { id, key };
}

/** A new key in place of one, which goes on for a day, or to its end where that comes first. Rejects with `not-found.thing` where it has ended. */
export async function rotateKey(world: KeysWorld, id: string, by: string) {
  const at = world.now().getTime();
  const old = await keyOf(world.db, id);
  if (old.ends_at !== null && Number(old.ends_at) <= at) throw new Failure('not-found.thing', { id: { text: id } });
  const made = await makeKey(world, { name: old.name, role: isKeyRole(old.role) ? old.role : 'viewer', by });
  const endsAt = Math.min(at + OVERLAP, Number(old.ends_at ?? Number.POSITIVE_INFINITY));
  await world.db.updateTable('keys').set({ ends_at: endsAt }).where('id', '=', id).execute();
  byHash.delete(world.db);
  return { ...made, oldKeyEndsAt: new Date(endsAt).toISOString() };
}

export async function removeKey({ db }: Pick<KeysWorld, 'db'>, id: string): Promise<void> {
  await keyOf(db, id);
  await db.deleteFrom('keys').where('id', '=', id).execute();
  byHash.delete(db);
}

/** The caller with a key, at once where the key is remembered; null where there is none such, or it has ended. */
export function callerWithKey(
  { db, now }: Pick<KeysWorld, 'db' | 'now'>,
  key: string,
): Caller | null | Promise<Caller | null> {
  if (!key.startsWith(BEGINNING)) return null;
  const hash = hashOfSecret(key);
  const found = isPostgres(db) ? keyOfHash(db, hash) : memoryOf(db).get(hash);
  return found instanceof Promise ? found.then((row) => callerOf(row, now)) : callerOf(found, now);
}

function callerOf(found: KeyTable | null, now: () => Date): Caller | null {
  if (!found || !isKeyRole(found.role)) return null;
  if (found.ends_at !== null && Number(found.ends_at) <= now().getTime()) return null;
  return { id: `key:${found.id}`, role: found.role, name: found.name };
}

/** Keys of stores that only this process writes. A database is asked each time: another server may have ended a key. */
const byHash = new WeakMap<Kysely<Database>, Memory<KeyTable | null>>();
const MOST = 1000;

function memoryOf(db: Kysely<Database>): Memory<KeyTable | null> {
  const known = byHash.get(db) ?? makeMemory(MOST, (hash) => keyOfHash(db, hash));
  byHash.set(db, known);
  return known;
}

async function keyOfHash(db: Kysely<Database>, hash: string): Promise<KeyTable | null> {
  return (await db.selectFrom('keys').selectAll().where('hash', '=', hash).executeTakeFirst()) ?? null;
}

/** What a key may do. Rejects with `not-found.thing` where there is none. */
export async function roleOfKey(db: Kysely<Database>, id: string): Promise<string> {
  return (await keyOf(db, id)).role;
}

async function keyOf(db: Kysely<Database>, id: string): Promise<KeyTable> {
  const found = await db.selectFrom('keys').selectAll().where('id', '=', id).executeTakeFirst();
  if (!found) throw new Failure('not-found.thing', { id: { text: id } });
  return found;
}
