import type { FailureWords, ProgressMessage, StepName } from '@perennial/words';
import type { JobTable } from '../store/database.ts';
import type { JobRequest } from './job-request.ts';

/** `interrupted`: the server or its machine ended while the job ran; the workspace is as it was before. */
export const jobStates = ['queued', 'running', 'done', 'failed', 'cancelled', 'interrupted'] as const;
export type JobState = (typeof jobStates)[number];

/** A step of a job, and what came of it: null while it is under way. */
export interface JobStep {
  readonly step: StepName;
  readonly outcome: ProgressMessage | null;
}

export interface Job {
  readonly id: string;
  readonly request: JobRequest;
  readonly state: JobState;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly steps: readonly JobStep[];
  readonly result: JobResult | null;
  readonly failure: FailureWords | null;
}

/** What a job leaves: the number of a run, the file to fetch, a backtest whole. */
export type JobResult =
  | { readonly run: number }
  | { readonly file: string; readonly customers: number }
  | { readonly backtest: unknown };

/** Who asks for what is done by itself. */
export const bySchedule = 'schedule';

export function isOver(state: JobState): boolean {
  return state !== 'queued' && state !== 'running';
}

export function jobOf(row: Omit<JobTable, 'is_cancelled'>): Job {
  return {
    id: row.id,
    request: JSON.parse(row.request) as JobRequest,
    state: row.state as JobState,
    askedBy: row.asked_by,
    askedAt: timeOf(row.asked_at),
    startedAt: row.started_at === null ? null : timeOf(row.started_at),
    endedAt: row.ended_at === null ? null : timeOf(row.ended_at),
    steps: JSON.parse(row.progress) as readonly JobStep[],
    result: row.result === null ? null : (JSON.parse(row.result) as JobResult),
    failure: row.failure === null ? null : (JSON.parse(row.failure) as FailureWords),
  };
}

function timeOf(milliseconds: number): string {
  return new Date(Number(milliseconds)).toISOString();
}
