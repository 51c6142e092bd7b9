import { Failure } from '@perennial/words';
import type { Kysely } from 'kysely';
import type { Database, JobTable } from '../store/database.ts';
import { type Job, type JobState, jobOf } from './job.ts';
import type { JobRequest } from './job-request.ts';

const LISTED = 100;

/** What changes of a job while it is worked on. */
export interface JobChange {
  readonly state?: JobState;
  readonly started_at?: number | null;
  readonly ended_at?: number;
  readonly progress?: string;
  readonly result?: string;
  readonly failure?: string;
}

/** Rejects with `not-found.thing` where there is none. */
export async function findJob(db: Kysely<Database>, id: string): Promise<Job> {
  const row = await db.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new Failure('not-found.thing', { id: { text: id } });
  return jobOf(row);
}

/** The newest first. */
export async function listJobs(db: Kysely<Database>): Promise<readonly Job[]> {
  const rows = await db.selectFrom('jobs').selectAll().orderBy('asked_at', 'desc').limit(LISTED).execute();
  return rows.map(jobOf);
}

export async function putJob(
  db: Kysely<Database>,
  {
    id,
    request,
    by,
    at,
  }: { readonly id: string; readonly request: JobRequest; readonly by: string; readonly at: number },
): Promise<Job> {
  const row: JobTable = {
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
  };
  await db.insertInto('jobs').values(row).execute();
  return jobOf(row);
}

export async function changeJob(db: Kysely<Database>, id: string, change: JobChange): Promise<Job> {
  await db.updateTable('jobs').set(change).where('id', '=', id).execute();
  return findJob(db, id);
}

/** The one that has waited longest; null where none waits. */
export async function nextJob(db: Kysely<Database>): Promise<Job | null> {
  const row = await db
    .selectFrom('jobs')
    .selectAll()
    .where('state', '=', 'queued')
    .orderBy('asked_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row ? jobOf(row) : null;
}

/** Jobs that are said to run though nobody works on them: their server was killed. */
export async function endInterrupted(db: Kysely<Database>, at: number): Promise<void> {
  const ended = { state: 'interrupted', ended_at: at };
  await db.updateTable('jobs').set(ended).where('state', '=', 'running').execute();
}
