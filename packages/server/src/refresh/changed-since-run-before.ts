import { type AnyRecord, changedBetween, readRun } from '@perennial/study';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';
import { businessChanges } from './business-changes.ts';

/** The day between the run before and this one from which the business was another; null where it was not, or there is no run before. */
export async function changedSinceRunBefore(
  folder: string,
  db: Kysely<Database>,
  { changes, settings: { asOf } }: AnyRecord,
): Promise<string | null> {
  if (!changes) return null;
  const before = readRun({ folder }, changes.sinceRun);
  return before && changedBetween(await businessChanges(db), before.settings.asOf, asOf);
}
