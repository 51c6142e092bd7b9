import { Failure } from '@perennial/words';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database, JobTable } from '../store/database.ts';
import { inTurn } from '../store/in-turn.ts';
import { storeClock } from '../store/store-clock.ts';
import { type Job, type JobState, jobOf } from './job.ts';
import type { JobRequest } from './job-request.ts';

/** A place in the list of jobs. */
export interface JobPlace {
  readonly at: number;
  readonly id: string;
}

/** What changes of a job while it is worked on. */
export interface JobChange {
  readonly state?: JobState;
  readonly started_at?: number | null;
  readonly ended_at?: number;
  readonly progress?: string;
  readonly result?: string;
  readonly failure?: string;
  readonly server?: string | null;
  readonly seen_at?: RawBuilder<number>;
}

/** Rejects with `not-found.thing` where there is none. */
export async function findJob(db: Kysely<Database>, id: string): Promise<Job> {
  const row = await db.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new Failure('not-found.thing', { id: { text: id } });
  return jobOf(row);
}

/** The newest first: so many, from the first one or from behind a place on; and the place behind which more stand, null where none do. */
export async function listJobs(
  db: Kysely<Database>,
  { limit, after }: { readonly limit: number; readonly after?: JobPlace },
): Promise<{ readonly jobs: readonly Job[]; readonly next: JobPlace | null }> {
  let query = db
    .selectFrom('jobs')
    .selectAll()
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (after)
    query = query.where(({ eb, refTuple, tuple }) => eb(refTuple('asked_at', 'id'), '<', tuple(after.at, after.id)));
  const rows = await query.execute();
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { jobs: rows.slice(0, limit).map(jobOf), next: last ? { at: Number(last.asked_at), id: last.id } : null };
}

/** Asks for a job. Where there is one of that id, it is that one. */
export async function putJob(
  db: Kysely<Database>,
  {
    id,
    request,
    by,
    at,
  }: { readonly id: string; readonly request: JobRequest; readonly by: string; readonly at: number },
): Promise<Job> {
  const row: Omit<JobTable, 'is_cancelled'> = {
    id,
    kind: request.kind,
    request: JSON.stringify(request),
    state: 'queued',
    asked_by: by,
    asked_at: at,
    started_at: null,
    ended_at: null,
    progress: '[]',
    result: null,
    failure: null,
    server: null,
    seen_at: null,
  };
  await db
    .insertInto('jobs')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  return findJob(db, id);
}

export async function changeJob(db: Kysely<Database>, id: string, change: JobChange): Promise<Job> {
  await db.updateTable('jobs').set(change).where('id', '=', id).execute();
  return findJob(db, id);
}

/**
 * Takes the job that has waited longest for a server; null where none waits, or another one runs: one at a time. It is looked first, since to change anything waits until whoever writes a
 * file has ended, and nobody is answered meanwhile.
 */
export async function claimJob(db: Kysely<Database>, server: string, at: number): Promise<Job | null> {
  if (!(await db.selectFrom('jobs').select('id').where('state', '=', 'queued').limit(1).executeTakeFirst()))
    return null;
  return inTurn(db, 'jobs', async (change) => {
    const running = await change.selectFrom('jobs').select('id').where('state', '=', 'running').executeTakeFirst();
    if (running) return null;
    const next = await change
      .selectFrom('jobs')
      .select('id')
      .where('state', '=', 'queued')
      .orderBy('asked_at')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    if (!next) return null;
    const claimed: JobChange = {
      state: 'running',
      started_at: at,
      progress: '[]',
      server,
      seen_at: storeClock(change),
    };
    return changeJob(change, next.id, claimed);
  });
}

/** Says that a job is still worked on; whether somebody wants it stopped. */
export async function keepJob(db: Kysely<Database>, id: string): Promise<boolean> {
  const kept = await db
    .updateTable('jobs')
    .set({ seen_at: storeClock(db) })
    .where('id', '=', id)
    .returning('is_cancelled')
    .executeTakeFirst();
  return kept?.is_cancelled === 1;
}

/**
 * Takes a job out of the queue, or asks the server that runs it to stop it. Rejects with `state-changed.job` where it is over.
 */
export async function cancelJob(db: Kysely<Database>, id: string, at: number): Promise<Job> {
  const [taken] = await db
    .updateTable('jobs')
    .set({ state: 'cancelled', ended_at: at })
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .returning('id')
    .execute();
  if (taken) return findJob(db, id);
  const [asked] = await db
    .updateTable('jobs')
    .set({ is_cancelled: 1 })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .returning('id')
    .execute();
  const job = await findJob(db, id);
  if (!asked) throw new Failure('state-changed.job', { id: { text: id } });
  return job;
}

/**
 * Ends jobs that are said to run though nobody works on them: their server was killed. All of them, or those of which nothing was heard for so long, in
 * milliseconds. Says which they were.
 */
export async function endInterrupted(
  db: Kysely<Database>,
  at: number,
  silentFor: number | null,
): Promise<readonly Job[]> {
  const rows = await db
    .updateTable('jobs')
    .set({ state: 'interrupted', ended_at: at })
    .where('state', '=', 'running')
    .$if(silentFor !== null, (update) => update.where('seen_at', '<', sql<number>`${storeClock(db)} - ${silentFor}`))
    .returningAll()
    .execute();
  return rows.map(jobOf);
}
