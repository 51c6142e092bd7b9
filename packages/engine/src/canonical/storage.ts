import type { ProgressMessage } from '@perennial/words';
import type { Connection } from '../connection.ts';

/** Where a workspace keeps its orders and its scores: in the database of its folder, or in tables of a cluster. */
export interface Storage {
  /** What a study imports there. */
  readonly imports: 'files' | 'table';
  /** The table of all scores, by the name it has for everybody; null where the scores of a run are a file. */
  readonly scoresTable: string | null;
  /** Opens it for the one who writes. */
  open(): Promise<OpenStorage>;
  /** A connection of its own in which `scores` are those of a run, by the file that the run has published; whoever opens it closes it. */
  openScores(file: string): Promise<Connection>;
}

/** Storage open for the one who writes. What a change makes takes the place of what was there only when it is published. */
export interface OpenStorage {
  /** Where orders, states and scores are asked and made. */
  readonly connection: Connection;
  /** Begins a change, after whatever an earlier one has left is cleared away. Says how far statements are, where they take long. */
  begin(hear: (message: ProgressMessage) => void): Promise<void>;
  /** Puts what was made in its place, just before the ledger's commit. */
  publish(): Promise<void>;
  /** Clears away what is of no use after a change, however it ended; of a first one that failed, also what says whose the storage is. Does not fail. */
  end(isGivenUp: boolean): Promise<void>;
  close(): void;
}
