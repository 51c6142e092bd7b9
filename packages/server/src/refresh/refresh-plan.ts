import { latestRecord } from '@perennial/study';
import { Failure } from '@perennial/words';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { reading } from '../reading/reading.ts';
import { SOURCE_VARIABLE } from '../sources/source-variable.ts';
import type { Database } from '../store/database.ts';

export const periods = ['daily', 'weekly', 'monthly', 'quarterly', 'never'] as const;
export type Period = (typeof periods)[number];

/** What a refresh reads and how often it is made. */
export const refreshPlan = z.strictObject({
  sources: z
    .array(
      z.union([
        z.strictObject({ folder: z.string().min(1).max(1000) }),
        z.strictObject({ address: z.string().min(1).max(2000) }),
        // The variable of the environment that has the address of the database: that itself is kept and shown nowhere.
        z.strictObject({ postgres: z.string().regex(SOURCE_VARIABLE), query: z.string().min(1).max(20_000) }),
        // The same of a cluster: credentials of the server are sent where its operator says, and nowhere else.
        z.strictObject({ cluster: z.string().regex(SOURCE_VARIABLE), table: z.string().min(1).max(300) }),
      ]),
    )
    .max(20)
    .default([]),
  /** Without it as the business sells: monthly where it has subscriptions, else quarterly. */
  every: z.enum(periods).optional(),
  ...reading,
});

export type RefreshPlan = z.infer<typeof refreshPlan>;

export const ONLY = 'workspace';
const nothing: RefreshPlan = { sources: [], every: 'never' };

export interface KeptPlan {
  readonly plan: RefreshPlan;
  readonly nextAt: number | null;
  /** What lay in its folders when they were last read; null before that. */
  readonly folders: string | null;
}

export async function readPlan(db: Kysely<Database>): Promise<KeptPlan> {
  const row = await db.selectFrom('refresh_plans').selectAll().where('id', '=', ONLY).executeTakeFirst();
  if (!row) return { plan: nothing, nextAt: null, folders: null };
  const { plan, next_at, folders } = row;
  return { plan: JSON.parse(plan), nextAt: next_at === null ? null : Number(next_at), folders };
}

/** Puts a plan in place of the one there is; the first refresh is a period from now, or once its folders have been looked at. */
export async function writePlan(db: Kysely<Database>, plan: RefreshPlan, next_at: number | null): Promise<void> {
  const values = { plan: JSON.stringify(plan), next_at, folders: null };
  await db
    .insertInto('refresh_plans')
    .values({ id: ONLY, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}

/** Takes the refresh that is due, once whatever server asks: true for the one who is to make it. */
export async function takeDueRefresh(db: Kysely<Database>, now: Date, period: Period): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('refresh_plans')
    .set({ next_at: nextAfter(now, period) })
    .where('id', '=', ONLY)
    .where('next_at', '<=', now.getTime())
    .executeTakeFirst();
  return Number(numUpdatedRows) > 0;
}

/** Has the next refresh made at a moment, in milliseconds since 1970, where it was to be made later; none where none is planned. */
export async function bringRefreshForward(db: Kysely<Database>, at: number): Promise<void> {
  await db.updateTable('refresh_plans').set({ next_at: at }).where('id', '=', ONLY).where('next_at', '>', at).execute();
}

/** Plans refreshes as often as the business sells, where nobody has planned any or said never. */
export async function planUsual(db: Kysely<Database>, folder: string, now: Date): Promise<void> {
  const plan: RefreshPlan = { sources: [] };
  const next_at = nextAfter(now, await periodOf(folder, plan));
  await db
    .insertInto('refresh_plans')
    .values({ id: ONLY, plan: JSON.stringify(plan), next_at, folders: null })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** Brings the next refresh forward where the business, now that it is known, is to be studied more often than was thought when it was planned. */
export async function hastenRefresh(db: Kysely<Database>, folder: string, now: Date): Promise<void> {
  const { plan } = await readPlan(db);
  const next = plan.every === undefined ? nextAfter(now, await periodOf(folder, plan)) : null;
  if (next !== null) await bringRefreshForward(db, next);
}

/** How often the workspace is to be refreshed. */
export async function periodOf(folder: string, { every }: RefreshPlan): Promise<Period> {
  if (every !== undefined) return every;
  try {
    return (await latestRecord({ folder })).subscriptions ? 'monthly' : 'quarterly';
  } catch (error) {
    if (error instanceof Failure) return 'quarterly';
    throw error;
  }
}

/** A period after a moment, in milliseconds since 1970; the same day of the month, or its last; null for never. */
export function nextAfter(now: Date, period: Period): number | null {
  if (period === 'never') return null;
  const days = { daily: 1, weekly: 7, monthly: 0, quarterly: 0 }[period];
  if (days > 0) return now.getTime() + days * 86_400_000;
  const next = new Date(now);
  const months = now.getUTCMonth() + (period === 'monthly' ? 1 : 3);
  next.setUTCDate(1);
  next.setUTCMonth(months);
  const last = new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 0)).getUTCDate();
  next.setUTCDate(Math.min(now.getUTCDate(), last));
  return next.getTime();
}
