import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';
import { stateOfFolders } from './folder-state.ts';
import { type KeptPlan, ONLY } from './refresh-plan.ts';

/** How often folders are looked at, and for how long nothing has to have changed in them: a file that is being copied grows. In milliseconds. */
const LOOK_AGAIN = 5000;
const SETTLED = 10_000;

/** Tells whether there is something new in the folders of the plan, which nothing has changed for a while: true once for each change, whichever server asks. */
export type FolderWatch = (plan: KeptPlan, now: Date) => Promise<boolean>;

export function makeFolderWatch(db: Kysely<Database>): FolderWatch {
  let seen: { readonly state: string; readonly at: number } | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;
  return async ({ plan, folders }, now) => {
    const at = now.getTime();
    if (plan.every === 'never' || Math.abs(at - lookedAt) < LOOK_AGAIN) return false;
    lookedAt = at;
    const state = stateOfFolders(plan);
    if (state === null || state === folders) return false;
    if (seen?.state !== state) seen = { state, at };
    return at - seen.at >= SETTLED && takeFolders(db, state, folders);
  };
}

/** Keeps what lies in the folders as known; false where another server was faster. */
async function takeFolders(db: Kysely<Database>, state: string, before: string | null): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('refresh_plans')
    .set({ folders: state })
    .where('id', '=', ONLY)
    .where('folders', before === null ? 'is' : '=', before)
    .executeTakeFirst();
  return Number(numUpdatedRows) > 0;
}

/** Keeps what lies in the folders of a plan as known, before a refresh reads them: what comes meanwhile is new. */
export async function knowFolders(db: Kysely<Database>, { plan, folders }: KeptPlan): Promise<void> {
  const state = stateOfFolders(plan);
  if (state !== null && state !== folders) await takeFolders(db, state, folders);
}
