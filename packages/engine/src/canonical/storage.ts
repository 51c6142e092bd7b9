import type { ProgressMessage } from '@perennial/words';
import type { Connection } from '../connection.ts';
import type { Fragment } from '../sql.ts';

/** Where a workspace keeps its orders and its scores: in the database of its folder, or in tables of a cluster. */
export interface Storage {
  readonly home: 'folder' | 'cluster';
  /** The table of all scores, by the name it has for everybody; null where the scores of a run are a file. */
  readonly scoresTable: string | null;
  /** Opens it for the one who writes. */
  open(): Promise<OpenStorage>;
  /** A connection of its own in which `scores` are those of a run, by the file that the run has published; whoever opens it closes it. */
  openScores(file: string): Promise<Connection>;
}

/** Storage open for the one who writes. What a change makes takes the place of what was there only when it is published. */
export interface OpenStorage {
  /** Where orders, states and scores are asked. */
  readonly connection: Connection;
  /**
   * Begins a change that makes some of the stored tables anew, after whatever an earlier one has left is cleared away; the connection for the
   * change, in which their names mean the new ones. Says how far statements are, where they take long.
   */
  begin(rebuilt: readonly StoredTable[], hear: (message: ProgressMessage) => void): Promise<Connection>;
  /** The connection for a change that turns out to make fewer of the stored tables anew. */
  rebuilding(rebuilt: readonly StoredTable[]): Connection;
  /** Puts what was made in its place, just before the ledger's commit. */
  publish(): Promise<void>;
  /** Clears away what is of no use after a change, however it ended; of a first one that failed, also what says whose the storage is. Does not fail. */
  end(isGivenUp: boolean): Promise<void>;
  close(): void;
}

/** A table that a study keeps. */
export type StoredTable = 'orders' | 'returns' | 'rejected' | 'order_lines' | 'states' | 'scores';

/** Which orders count: all by default, or those that a condition on customer, ordered_at and source lets through. */
export interface StatesOf {
  readonly orders?: Fragment;
  readonly where?: Fragment;
}

/** Orders, and the states of their customers. */
export interface OrdersSeen {
  readonly orders: Fragment;
  /** They may be empty. */
  readonly states: Fragment;
  /** Of the orders, those that this lets through. */
  readonly where?: Fragment;
}

/** How an engine makes the tables of a workspace: each in the way that costs it least. Written for the one, and for the other. */
export interface TableMaker {
  /** Makes `orders` anew of what a query answers, which has every column of the canonical table, and says how many there are. */
  writeOrders(query: Fragment): Promise<number>;
  /** A query for the state of every customer, see `customerStates`. */
  customerStates(of: StatesOf): Promise<Fragment>;
  /** Makes the states of all customers anew. */
  makeStates(): Promise<void>;
  /** The orders that the run before had: those of its sources, up to the last of them; null where nothing of them is there any more. */
  earlierOrders(lastSource: number): Promise<OrdersSeen | null>;
  /** Makes `scores` of the values of each customer and of what all rows say alike. */
  makeScores(values: Fragment, alike: Fragment): Promise<void>;
  /** Ends what a study has made of them beside what it leaves. */
  dropScores(): Promise<void>;
  /**
   * Keeps the scores of the run before for comparison, by the file that it has published, since the new ones take their place. False where they
   * are gone or broken. To be called outside a transaction, which would not survive a file that cannot be read.
   */
  keepScoresBefore(file: string | null): Promise<boolean>;
  /** Those: customer, expected_money, orders, transactions, first_order, last_order, prob_alive, and the residual values on every basis that there was. */
  readonly scoresBefore: Fragment;
}
