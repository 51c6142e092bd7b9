import type { Progress } from '@perennial/engine';
import type { StudyRecord } from '../record/study-record.ts';
import type { StudyRequest } from '../request.ts';
import type { EngineOptions } from '../workspace/storage-of.ts';
import type { CarriedError } from './carried-error.ts';

/** A study for another process: plain data. */
export interface StudyJob {
  readonly folder: string;
  readonly request: StudyRequest;
  /** Make the workspace if it is not there. */
  readonly create: boolean;
  readonly memoryLimit?: string;
  readonly threads?: number;
  readonly engine?: Pick<EngineOptions, 'address' | 'environment'>;
}

/** What the process that hosts a study is told. */
export type ToStudy = { readonly kind: 'study'; readonly job: StudyJob } | { readonly kind: 'stop' };

/** What it tells. */
export type FromStudy =
  | { [Event in keyof Progress]-?: ProgressOf<Event> }[keyof Progress]
  | { readonly kind: 'login'; readonly address: string }
  | { readonly kind: 'done'; readonly record: StudyRecord }
  | { readonly kind: 'failed'; readonly error: CarriedError };

interface ProgressOf<Event extends keyof Progress> {
  readonly kind: Event;
  readonly said: Parameters<NonNullable<Progress[Event]>>;
}
