import type { Effects } from '@perennial/study';

type Loaded = typeof import('@perennial/study');

export type Business = 'shop' | 'grocery' | 'subscription' | 'b2b';

export interface DemoRequest {
  readonly business: Business;
  readonly customers: number;
  readonly seed: string;
  readonly folder: string;
  readonly format: 'csv' | 'parquet';
}

/** What the commands ask of the study. */
export type Study = Pick<
  Loaded,
  | 'backtestWorkspace'
  | 'checkWorkspace'
  | 'exportScores'
  | 'failures'
  | 'latestRecord'
  | 'openWorkspace'
  | 'runStudy'
  | 'scoreCustomers'
> & {
  readonly writeDemo: (request: DemoRequest, effects: Effects) => Promise<{ readonly path: string }>;
};

/** The real one. Loading it loads the database, so commands do it when they start to work. */
export async function loadStudy(): Promise<Study> {
  const loaded: unknown = await import('@perennial/study');
  return loaded as Study;
}
