import type { Progress } from '@perennial/engine';
import type { ImportPreview, PreviewRequest } from '../questions/preview-import.ts';
import type { Backtest } from '../record/backtest.ts';
import type { AnyRecord } from '../record/subscription-record.ts';
import type { BacktestRequest, StudyRequest } from '../request.ts';
import type { EngineOptions } from '../workspace/storage-of.ts';
import type { CarriedError } from './carried-error.ts';

/** The workspace that work in another process is for: plain data. */
export interface HostedWorkspace {
  readonly folder: string;
  /** Make the workspace if it is not there. */
  readonly create: boolean;
  readonly memoryLimit?: string;
  readonly threads?: number;
  readonly engine?: Pick<EngineOptions, 'address' | 'environment'>;
}

/** A study for another process. */
export interface StudyJob extends HostedWorkspace {
  readonly request: StudyRequest;
}

/** What another process can be asked to do in a workspace, and what comes of it. */
export interface HostedWork {
  readonly study: { readonly request: StudyRequest; readonly result: AnyRecord };
  readonly backtest: { readonly request: BacktestRequest; readonly result: Backtest };
  readonly preview: { readonly request: PreviewRequest; readonly result: ImportPreview };
}

export type WorkKind = keyof HostedWork;

export interface HostedJob<Kind extends WorkKind = WorkKind> extends HostedWorkspace {
  readonly request: HostedWork[Kind]['request'];
}

/** What the process that hosts a study is told. */
export type ToStudy =
  | { [Kind in WorkKind]: { readonly kind: Kind; readonly job: HostedJob<Kind> } }[WorkKind]
  | { readonly kind: 'stop' };

/** What it tells. */
export type FromStudy =
  | { [Event in keyof Progress]-?: ProgressOf<Event> }[keyof Progress]
  | { readonly kind: 'login'; readonly address: string }
  | { readonly kind: 'done'; readonly result: HostedWork[WorkKind]['result'] }
  | { readonly kind: 'failed'; readonly error: CarriedError };

interface ProgressOf<Event extends keyof Progress> {
  readonly kind: Event;
  readonly said: Parameters<NonNullable<Progress[Event]>>;
}
