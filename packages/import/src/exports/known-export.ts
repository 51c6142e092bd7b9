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
  /** Words of its status column for an order that was refunded in full, beside those that all programs use. A regular expression each, in lower case. */
  readonly refundedStatuses?: readonly string[];
  /** What its columns mean and nobody would guess: the note that says so in place of `known-export`. */
  readonly note?: NoteCode;
}
