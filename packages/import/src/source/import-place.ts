import type { Connection } from '@perennial/engine';
import type { FindingPlace } from './source-kind.ts';

/** The workspace that an import changes, inside a change that its caller begins and ends. */
export interface ImportPlace extends FindingPlace {
  /** The database in the folder, which knows the sources; where the workspace lives in its folder, that of `connection`. */
  readonly ledger: Connection;
  /** A folder for files that are of no use afterwards. */
  readonly scratchFolder: string;
}
