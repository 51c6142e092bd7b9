import { type Experience, extendRanges, readExperience } from '@perennial/decide';
import { Failure } from '@perennial/words';
import type { Kysely } from 'kysely';
import type { Database, ExperienceTable } from '../store/database.ts';
import { isPostgres } from '../store/dialect.ts';
import { type Memory, makeMemory } from '../store/memory.ts';
import { type Soon, soon } from '../store/soon.ts';
import { withLearned } from './learned-outcomes.ts';

/** An experience as it is in use, or was when it was stopped. */
export interface PublishedExperience {
  readonly experience: Experience;
  /** As it decides: with what its variants have brought so far, where a policy learns of that. */
  readonly deciding: Experience;
  readonly publishedAt: number;
  readonly publishedBy: string;
  readonly stoppedAt: number | null;
}

/** Checks a configuration and puts it to use. Its version has to be above that in use: what was published is never changed. */
export async function publishExperience(
  db: Kysely<Database>,
  configuration: unknown,
  { key, by, at }: { readonly key: string; readonly by: string; readonly at: number },
): Promise<Experience> {
  const experience = readExperience(configuration, key);
  if (experience.key !== key)
    throw new Failure('experience-invalid.other-key', { file: { text: experience.key }, place: { text: key } });
  const before = await latest(db, key);
  if (before && before.version >= experience.version)
    throw new Failure('experience-invalid.version', {
      file: { text: key },
      value: { count: experience.version },
      latest: { count: before.version },
    });
  await db
    .insertInto('experiences')
    .values({
      key,
      version: experience.version,
      configuration: JSON.stringify(withRanges(experience, before ? published(before).experience : null)),
      published_by: by,
      published_at: at,
      stopped_at: null,
    })
    .execute();
  await db.deleteFrom('experience_drafts').where('key', '=', key).execute();
  forgetInUse(db, key);
  return experience;
}

/** Every split with the ranges of its variants: those of the version before, extended and shortened by as little as can be. */
function withRanges(experience: Experience, before: Experience | null): Experience {
  const slots = Object.entries(experience.slots).map(([name, slot]) => {
    if (slot.policy.kind !== 'split') return [name, slot] as const;
    const earlier = before?.slots[name]?.policy;
    const known = earlier?.kind === 'split' ? (earlier.ranges ?? {}) : {};
    return [name, { ...slot, policy: { ...slot.policy, ranges: extendRanges(known, slot.policy.weights) } }] as const;
  });
  return { ...experience, slots: Object.fromEntries(slots) };
}

/** A configuration of before under a new version: what was published in between stays. */
export async function rollBackExperience(
  db: Kysely<Database>,
  key: string,
  { version, by, at }: { readonly version: number; readonly by: string; readonly at: number },
): Promise<Experience> {
  const { experience: earlier } = await versionOf(db, key, version);
  const { experience: inUse } = await experienceOf(db, key);
  return publishExperience(db, { ...earlier, version: inUse.version + 1 }, { key, by, at });
}

/** A version of an experience, as it was published. */
export async function versionOf(db: Kysely<Database>, key: string, version: number): Promise<PublishedExperience> {
  const row = await db
    .selectFrom('experiences')
    .selectAll()
    .where('key', '=', key)
    .where('version', '=', version)
    .executeTakeFirst();
  if (!row) throw new Failure('not-found.thing', { id: { text: `${key} ${version}` } });
  return published({ ...row, stopped_at: null });
}

/** All versions of an experience, the latest first. */
export async function versionsOf(db: Kysely<Database>, key: string): Promise<readonly PublishedExperience[]> {
  const rows = await db
    .selectFrom('experiences')
    .selectAll()
    .where('key', '=', key)
    .orderBy('version', 'desc')
    .execute();
  if (rows.length === 0) throw new Failure('not-found.thing', { id: { text: key } });
  return rows.map((row) => published(row));
}

/** From now on everybody sees the defaults, until a new version is published. */
export async function stopExperience(db: Kysely<Database>, key: string, at: number): Promise<void> {
  const row = await latest(db, key);
  if (!row) throw new Failure('not-found.thing', { id: { text: key } });
  await db
    .updateTable('experiences')
    .set({ stopped_at: at })
    .where('key', '=', key)
    .where('version', '=', row.version)
    .execute();
  forgetInUse(db, key);
}

/** The experience of a key as it is in use, at once where it is remembered. */
export function experienceOf(db: Kysely<Database>, key: string): Soon<PublishedExperience> {
  return soon(experienceInUse(db, key), (found) => {
    if (!found) throw new Failure('not-found.experience', { id: { text: key } });
    return found;
  });
}

/** Null where there is none of this key. */
export function experienceInUse(db: Kysely<Database>, key: string): Soon<PublishedExperience | null> {
  return isPostgres(db) ? readInUse(db, key) : memoryOf(db).get(key);
}

/** Of stores that only this process writes, the experiences that are in use. A database is asked each time: another server may have published. */
const inUse = new WeakMap<Kysely<Database>, Memory<PublishedExperience | null>>();
const MOST = 1000;

function memoryOf(db: Kysely<Database>): Memory<PublishedExperience | null> {
  const known = inUse.get(db);
  if (known) return known;
  const made = makeMemory<PublishedExperience | null>(MOST, (key) => readInUse(db, key));
  inUse.set(db, made);
  return made;
}

async function readInUse(db: Kysely<Database>, key: string): Promise<PublishedExperience | null> {
  const row = await db
    .selectFrom('experiences')
    .leftJoin('learned_outcomes', 'learned_outcomes.experience', 'experiences.key')
    .selectAll('experiences')
    .select('learned_outcomes.outcomes as learned')
    .where('experiences.key', '=', key)
    .orderBy('experiences.version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? published(row, row.learned) : null;
}

/** What decides is read again: more has been learnt. */
export function forgetInUse(db: Kysely<Database>, key: string): void {
  inUse.get(db)?.forget(key);
}

/** The latest version of every experience, by key. */
export async function listExperiences(db: Kysely<Database>): Promise<readonly PublishedExperience[]> {
  const rows = await db.selectFrom('experiences').selectAll().orderBy('key').orderBy('version', 'desc').execute();
  return rows.filter((row, i) => row.key !== rows[i - 1]?.key).map((row) => published(row));
}

function latest(db: Kysely<Database>, key: string): Promise<ExperienceTable | undefined> {
  return db
    .selectFrom('experiences')
    .selectAll()
    .where('key', '=', key)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Configurations are read once: what is worked out for one is kept by it. */
const read = new Map<string, Experience>();

function published(
  { key, version, configuration, published_at, published_by, stopped_at }: ExperienceTable,
  learned: string | null = null,
): PublishedExperience {
  const known = read.get(configuration);
  const experience = known ?? readExperience(JSON.parse(configuration), `${key} ${version}`);
  if (!known) read.set(configuration, experience);
  const stoppedAt = stopped_at === null ? null : Number(stopped_at);
  const inForce = (each: Experience) => (stoppedAt === null ? each : { ...each, enabled: false });
  return {
    experience: inForce(experience),
    deciding: inForce(withLearned(experience, learned)),
    publishedAt: Number(published_at),
    publishedBy: published_by,
    stoppedAt,
  };
}
