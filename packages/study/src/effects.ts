/** What a study needs of the world. The command line supplies the real ones; tests supply their own. */
export interface Effects {
  readonly now: () => Date;
  readonly progress: Progress;
  /** Aborted on Ctrl-C: the study rolls back and rejects with the failure `interrupted`. */
  readonly signal?: AbortSignal;
}

/** Told when a step begins, and again with what came of it. */
export interface Progress {
  begin(step: string): void;
  end(step: string, outcome: string): void;
}
