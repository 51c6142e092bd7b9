import { latestRecord } from '@perennial/study';
import { Failure } from '@perennial/words';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Database } from '../store/database.ts';
import { nextAfter, periodOf, readPlan } from './refresh-plan.ts';

const DAY = 86_400_000;

/** How old the figures are. */
export const freshness = z.object({
  run: z.int(),
  asOf: z.string(),
  madeAt: z.string(),
  /** Whole days from the as-of date to now. */
  daysOld: z.int(),
  /** The day from which on the figures are old: a period after the as-of date. */
  dueOn: z.string(),
  nextRefresh: z.string().nullable(),
  /** The day after the as-of date on which somebody marked the business as changed; null where nobody did. */
  businessChanged: z.string().nullable(),
  /** Whether a period has passed since the as-of date, or the business has changed. */
  isStale: z.boolean(),
});

export type Freshness = z.infer<typeof freshness>;

/** How old the figures of the newest run are; null where there is none. */
export async function freshnessOf(folder: string, db: Kysely<Database>, now: Date): Promise<Freshness | null> {
  const record = await latestRecord({ folder }).catch((error) => {
    if (error instanceof Failure && ['workspace-empty', 'workspace-missing'].includes(error.code)) return null;
    throw error;
  });
  if (!record) return null;
  const { plan, nextAt } = await readPlan(db);
  const { asOf } = record.settings;
  const changed = await db
    .selectFrom('annotations')
    .select('day')
    .where('changes_business', '=', 1)
    .where('day', '>', asOf)
    .orderBy('day')
    .limit(1)
    .executeTakeFirst();
  // Who refreshes never, or by hand, still is told when it would be time.
  const period = await periodOf(folder, plan.every === 'never' ? { sources: [] } : plan);
  const begun = new Date(`${asOf}T00:00:00Z`);
  const due = nextAfter(begun, period === 'never' ? 'quarterly' : period) ?? begun.getTime();
  return {
    run: record.run,
    asOf,
    madeAt: record.madeAt,
    daysOld: Math.max(0, Math.floor((now.getTime() - begun.getTime()) / DAY)),
    dueOn: new Date(due).toISOString().slice(0, 10),
    nextRefresh: nextAt === null ? null : new Date(nextAt).toISOString(),
    businessChanged: changed?.day ?? null,
    isStale: changed !== undefined || due <= now.getTime(),
  };
}
