/** What a study needs of the world. The command line supplies the real ones; tests supply their own. */
export interface Effects {
  readonly now: () => Date;
  readonly progress: Progress;
  /** Aborted on Ctrl-C: the study rolls back and rejects with the failure `interrupted`. */
  readonly signal?: AbortSignal;
}

/** Told when a step begins, perhaps how far it is, and what came of it. */
export interface Progress {
  begin(step: string): void;
  /** How far the step is that began last, in a few words; often. */
  meanwhile?(words: string): void;
  end(step: string, outcome: string): void;
}
