import { Failure } from '@perennial/words';
import type { Kysely } from 'kysely';
import type { Database, KeyTable } from '../store/database.ts';
import { isPostgres } from '../store/dialect.ts';
import { type Memory, makeMemory } from '../store/memory.ts';
import type { Soon } from '../store/soon.ts';
import type { Caller } from './caller.ts';
import { isKeyRole, type KeyRole } from './roles.ts';
import { hashOfSecret, newSecret } from './secrets.ts';

/** By which a key is known as one of ours wherever it turns up. */
const BEGINNING = 'pk_';
const SHOWN = 10;
/** What is longer is no key of ours. */
const LONGEST = 100;
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
  readonly limits?: KeyLimits;
}

export interface KeyLimits {
  /** Origins of the pages that may ask with it; none where it may be used by those that the server was started with. */
  readonly origins: readonly string[];
  /** Null where it may ask as often as anybody. */
  readonly requestsAMinute: number | null;
}

const unlimited: KeyLimits = { origins: [], requestsAMinute: null };

/** Makes a key for a program. The key itself is said once, here. */
export async function makeKey(
  { db, now, randomKey }: KeysWorld,
  { name, role, by, limits: { origins, requestsAMinute } = unlimited }: NewKey,
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
      origins: JSON.stringify(origins),
      requests_a_minute: requestsAMinute,
    })
    .execute();
  forget(db);
  return { id, key };
}

/** A new key in place of one, which goes on for a day, or to its end where that comes first. Rejects with `not-found.thing` where it has ended. */
export async function rotateKey(world: KeysWorld, id: string, by: string) {
  const at = world.now().getTime();
  const old = await keyOf(world.db, id);
  if (old.ends_at !== null && Number(old.ends_at) <= at) throw new Failure('not-found.thing', { id: { text: id } });
  const role = isKeyRole(old.role) ? old.role : 'viewer';
  const made = await makeKey(world, { name: old.name, role, by, limits: limitsOf(old) });
  const endsAt = Math.min(at + OVERLAP, Number(old.ends_at ?? Number.POSITIVE_INFINITY));
  await world.db.updateTable('keys').set({ ends_at: endsAt }).where('id', '=', id).execute();
  forget(world.db);
  return { ...made, oldKeyEndsAt: new Date(endsAt).toISOString() };
}

export async function removeKey({ db }: Pick<KeysWorld, 'db'>, id: string): Promise<void> {
  await keyOf(db, id);
  await db.deleteFrom('keys').where('id', '=', id).execute();
  forget(db);
}

/** The caller with a key, at once where the key is remembered; null where there is none such, or it has ended. */
export function callerWithKey(
  { db, now }: Pick<KeysWorld, 'db' | 'now'>,
  key: string,
): Caller | null | Promise<Caller | null> {
  if (!key.startsWith(BEGINNING) || key.length > LONGEST) return null;
  const found = isPostgres(db) ? keyOfHash(db, hashOfSecret(key)) : memoryOf(db).get(key);
  return found instanceof Promise ? found.then((row) => callerOf(row, now)) : callerOf(found, now);
}

function callerOf(found: KeyTable | null, now: () => Date): Caller | null {
  if (!found || !isKeyRole(found.role)) return null;
  if (found.ends_at !== null && Number(found.ends_at) <= now().getTime()) return null;
  const { origins, requestsAMinute } = limitsOf(found);
  return {
    ...{ id: `key:${found.id}`, role: found.role, name: found.name },
    ...(origins.length > 0 && { origins }),
    ...(requestsAMinute !== null && { requestsAMinute }),
  };
}

export function limitsOf({
  origins,
  requests_a_minute: most,
}: Pick<KeyTable, 'origins' | 'requests_a_minute'>): KeyLimits {
  return { origins: origins === '[]' ? [] : JSON.parse(origins), requestsAMinute: most };
}

/** Milliseconds for which what another server said of its keys may be old. */
const FRESH = 1000;
const origins = new WeakMap<Kysely<Database>, { readonly of: ReadonlySet<string>; readonly readAt: number }>();

/** Whether a key is for pages of an origin: a browser asks that before it sends the key. */
export function isOriginOfKey({ db, now }: Pick<KeysWorld, 'db' | 'now'>, origin: string): Soon<boolean> {
  const at = now().getTime();
  const known = origins.get(db);
  if (known && at - known.readAt < FRESH) return known.of.has(origin);
  return readOrigins(db, at).then((of) => of.has(origin));
}

async function readOrigins(db: Kysely<Database>, at: number): Promise<ReadonlySet<string>> {
  const keys = await db
    .selectFrom('keys')
    .selectAll()
    .where('origins', '!=', '[]')
    .where(({ eb, or }) => or([eb('ends_at', 'is', null), eb('ends_at', '>', at)]))
    .execute();
  const of = new Set(keys.flatMap((key) => limitsOf(key).origins));
  origins.set(db, { of, readAt: at });
  return of;
}

/** What was remembered of keys holds no more. */
function forget(db: Kysely<Database>): void {
  sent.delete(db);
  origins.delete(db);
}

/**
 * Keys of stores that only this process writes, by what was sent: to hash that anew for each request took as long as all else that is done for a key. A database is asked each time:
 * another server may have ended a key.
 */
const sent = new WeakMap<Kysely<Database>, Memory<KeyTable | null>>();
const MOST = 1000;

function memoryOf(db: Kysely<Database>): Memory<KeyTable | null> {
  const known = sent.get(db);
  if (known) return known;
  const made = makeMemory<KeyTable | null>(MOST, (key) => keyOfHash(db, hashOfSecret(key)));
  sent.set(db, made);
  return made;
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
