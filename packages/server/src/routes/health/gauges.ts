import { roomOn } from '../../health/readiness.ts';
import { freshnessOf } from '../../refresh/freshness.ts';
import type { ServerWorld } from '../../world/server-world.ts';
import type { Gauge } from './metrics.ts';

/** What whoever watches a server is told of this moment; null of what there is not before the first run. */
export async function gaugesOf({
  store: { db },
  settings: { folder },
  now,
}: ServerWorld): Promise<Readonly<Record<string, Gauge>>> {
  const rows = await db
    .selectFrom('jobs')
    .select(({ fn }) => ['state', fn.countAll().as('jobs')])
    .groupBy('state')
    .execute();
  const jobsThat = (state: string) => Number(rows.find((row) => row.state === state)?.jobs ?? 0);
  const waiting = await db
    .selectFrom('deliveries')
    .select(({ fn }) => fn.countAll().as('messages'))
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  const fresh = await freshnessOf(folder, db, now());
  const gauge = (help: string, value: number | null): Gauge => ({ help, value });
  return {
    perennial_run: gauge('The newest run; 0 before the first.', fresh?.run ?? 0),
    perennial_figures_age_days: gauge('Days since the as-of date of the newest run.', fresh?.daysOld ?? null),
    perennial_figures_stale: gauge(
      'Whether the figures are older than a period, or the business has changed since: 1, else 0.',
      fresh && Number(fresh.isStale),
    ),
    perennial_jobs_queued: gauge('Jobs that wait for their turn.', jobsThat('queued')),
    perennial_jobs_running: gauge('Jobs that are worked on.', jobsThat('running')),
    perennial_jobs_failed: gauge('Jobs that have failed, of all that were asked for.', jobsThat('failed')),
    perennial_messages_waiting: gauge('Messages that wait to be delivered.', Number(waiting?.messages ?? 0)),
    perennial_disk_free_bytes: gauge('Room on the disk of the workspace.', roomOn(folder)),
    process_resident_memory_bytes: gauge('Memory of the process.', process.memoryUsage.rss()),
  };
}
