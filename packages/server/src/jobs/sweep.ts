import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';
import { SERVER_FOLDER } from '../store/open-store.ts';
import { EXPORTS } from './do-job.ts';

/** So long the file of an export can be fetched, in milliseconds. */
const KEPT = 24 * 60 * 60 * 1000;

/** Removes the files of exports that ended more than a day ago: they are a copy of what can be exported again. */
export async function removeOldExports(db: Kysely<Database>, folder: string, now: Date): Promise<void> {
  const place = join(folder, SERVER_FOLDER, EXPORTS);
  if (!existsSync(place)) return;
  const recent = await db
    .selectFrom('jobs')
    .select('id')
    .where('kind', '=', 'export')
    .where('asked_at', '>', now.getTime() - KEPT)
    .execute();
  const kept = new Set(recent.map(({ id }) => id));
  for (const name of readdirSync(place))
    if (!kept.has(name)) rmSync(join(place, name), { recursive: true, force: true });
}
