import { isDeepStrictEqual } from 'node:util';
import type { Experience } from '@perennial/decide';
import { Failure } from '@perennial/words';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';

/** A configuration of a page that somebody works on, as it was left. */
export interface SavedDraft {
  readonly configuration: Readonly<Record<string, unknown>>;
  readonly savedBy: string;
  readonly savedAt: string;
}

/** The draft of a page; null where nobody has begun one. */
export async function draftOf(db: Kysely<Database>, key: string): Promise<SavedDraft | null> {
  const row = await db.selectFrom('experience_drafts').selectAll().where('key', '=', key).executeTakeFirst();
  if (!row) return null;
  const savedAt = new Date(Number(row.saved_at)).toISOString();
  return { configuration: JSON.parse(row.configuration), savedBy: row.saved_by, savedAt };
}

/**
 * Saves a page as its draft. What somebody else has begun is not overwritten: rejects with `promotion-refused.draft` where there is another draft; the same one again changes nothing.
 */
export async function beginDraft(
  db: Kysely<Database>,
  experience: Experience,
  { by, at }: { readonly by: string; readonly at: number },
): Promise<void> {
  const { key } = experience;
  const configuration = JSON.stringify(experience);
  await db
    .insertInto('experience_drafts')
    .values({ key, configuration, saved_by: by, saved_at: at })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  const kept = await draftOf(db, key);
  if (kept && !isDeepStrictEqual(kept.configuration, JSON.parse(configuration)))
    throw new Failure('promotion-refused.draft', {
      experience: { text: key },
      day: { date: kept.savedAt.slice(0, 10) },
    });
}
