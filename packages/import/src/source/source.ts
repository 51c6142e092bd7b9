import type { Connection, Fragment } from '@perennial/engine';
import type { Note } from '../notes/note.ts';
import type { SourceFormat } from './source-format.ts';

/**
 * Where rows come from: a file, a table, a list of a program. It says how they are read, and nothing of what they mean; that is decided
 * by their columns.
 */
export interface Source {
  /** What a person calls it: `orders.csv`, `sales.orders`. */
  readonly name: string;
  /** Where to look for it: the path of a file, the whole name of a table. */
  readonly location: string;
  readonly format: SourceFormat;
  /** Its size, where it has one. */
  readonly bytes: number | null;
  /**
   * Another one for other rows. It may still be computed while the rows are read, and rejects with a Failure. Null where it is taken of what
   * was read.
   */
  readonly fingerprint: Promise<string> | null;
  /** What is worth saying about how it is read. */
  readonly notes: readonly Note[];
  readonly capabilities: Capabilities;
  /** Makes its rows ready to be asked. Rejects with a Failure that says what is wrong with them. */
  open(place: ReadingPlace): Promise<OpenSource>;
}

/** What can be done with the rows of a source. */
export interface Capabilities {
  /** The database that is asked for its rows: the folder's own, or the cluster of the workspace. */
  readonly livesIn: Home;
  /** Whether a person finds a row by its number; otherwise it is told by its contents. */
  readonly hasLines: boolean;
  /** The same rows in the same sequence each time, for no more than it costs to read a copy of them. */
  readonly canBeReadAgain: boolean;
  /** No text in it begins or ends with a space, or is empty, as far as is known. */
  readonly isTrimmed?: boolean;
}

export type Home = 'folder' | 'cluster';

/** What a source has to work with. */
export interface ReadingPlace {
  /** The database that is to be asked for the rows. */
  readonly connection: Connection;
  /** The place of the source among those of the import, from 0. Its temporary table is `fileTable(position)`. */
  readonly position: number;
  /** It is the only source of the import. */
  readonly isAlone?: boolean;
  /** For files of the source’s own, of no use afterwards. */
  readonly scratchFolder: string;
}

export interface OpenSource {
  /**
   * A relation of the rows. In the folder’s database it has the columns of the source and three more: `#file` (the position), `#line` (1-based,
   * a number of its own for each row) and `#problem` (the text of a row that could not be read, else null).
   */
  readonly relation: Fragment;
  readonly columns: readonly SourceColumn[];
}

export interface SourceColumn {
  readonly name: string;
  /** As the database names it: VARCHAR for all that comes from text. */
  readonly type: string;
}
