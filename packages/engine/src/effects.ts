import type { ProgressMessage, StepName } from '@perennial/words';

/** What a study needs of the world. The command line supplies the real ones; tests supply their own. */
export interface Effects {
  readonly now: () => Date;
  readonly progress: Progress;
  /** Aborted on Ctrl-C: the study rolls back and rejects with the failure `interrupted`. */
  readonly signal?: AbortSignal;
}

/** Told when a step begins, perhaps how far it is, and what came of it. */
export interface Progress {
  begin(step: StepName): void;
  /** How far the step is that began last; often. */
  meanwhile?(message: ProgressMessage): void;
  end(step: StepName, outcome: ProgressMessage): void;
}
