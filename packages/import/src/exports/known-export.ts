import type { FlagMeaning } from '../lexicon/status-headers.ts';
import type { Part } from '../lexicon/synonyms.ts';
import type { NoteCode } from '../notes/note.ts';

/** What a program writes when it is asked for its data. Headers are as `normaliseHeader` writes them. Registered in `known-exports.ts`. */
export interface KnownExport {
  /** Program and file, as the report names it. */
  readonly title: string;
  /** Headers that together no other file has; all of them must be there. */
  readonly markers: readonly string[];
  /**
   * The headers of each part, best first: the first with any cell filled is taken. Parts that are not named here are not looked for, but for
   * customer, date and amount. With `quantity` and `price` in place of `amount`, an amount is their product.
   */
  readonly columns: Readonly<Partial<Record<Part, readonly string[]>>>;
  /** Headers of further numbers of an order: other programs may call it by these. */
  readonly orderNames?: readonly string[];
  /** Words of its status column for an order that was refunded in full, beside those that all programs use. A regular expression each, in lower case. */
  readonly refundedStatuses?: readonly string[];
  /** An order is one row, and sent again where there are several of one id: a total is counted once. */
  readonly hasOneRowEach?: boolean;
  /**
   * Its rows are events of all kinds, and its type column tells them apart: the words of those that are sales, a regular expression each, in lower case. A
   * column of refunds then counts on the rows of refunds alone.
   */
  readonly sales?: readonly string[];
  /** Its amounts are in the minor unit of their currency. */
  readonly isInMinorUnits?: boolean;
  /** ISO 4217, where its amounts are all in one and no column says so. */
  readonly currency?: string;
  /** Its rows of refunds name the buyer and the order in other columns than sales do. */
  readonly refundRows?: { readonly customer: string; readonly order: string };
  /** Columns of yes and no by their headers, and what yes says of the order. */
  readonly flags?: Readonly<Record<string, FlagMeaning>>;
  /** Columns of which one is filled where anything was paid: with all of them empty in every row, the file has no orders. */
  readonly paid?: readonly string[];
  /** Rows that move no money: their column, and its words as a regular expression in lower case. */
  readonly memos?: { readonly column: string; readonly words: string };
  /** What is taken away and is no refund was spent by the shop itself. */
  readonly isOwnWhereNegative?: boolean;
  /** What its columns mean and nobody would guess: the note that says so in place of `known-export`. */
  readonly note?: NoteCode;
}
