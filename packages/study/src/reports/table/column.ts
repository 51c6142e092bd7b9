import type { Format, InSum, Message, WordKey } from '@perennial/words';

/** How a number is written, by the name of the format that does it. Money is in minor units. */
export type NumberKind = keyof Pick<
  Format,
  | 'count'
  | 'decimal'
  | 'parameter'
  | 'score'
  | 'money'
  | 'moneyRound'
  | 'share'
  | 'shareFine'
  | 'signedShare'
  | 'chance'
>;

export type IntervalLevel = 80 | 95;

/** The two ends of an interval, in the unit of what it is of. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

interface Head {
  /** Its name in files. */
  readonly key: string;
  readonly title: WordKey;
  /** Where there is too little room, columns of the highest number are left out first; 0, the default, always stays. */
  readonly dispensable?: number;
}

/** Of `kind`, or of one that differs from row to row. */
export interface NumberColumn<Row = unknown> extends Head {
  readonly type: 'number';
  kindOf(row: Row): NumberKind;
  value(row: Row): number | null;
  /** Of a mean of others than the row's customers: how many it is of. In files a column `KEY_customers`. */
  among?(row: Row): number | null;
  /** Of money in a sum that the table shows: where it stands in it. Files have it unrounded. */
  sum?(row: Row): InSum | null;
}

/** `customer`: an id; `name`: any other text of the source's; `code`: an option or a fingerprint; dates are ISO 8601. */
export interface TextColumn<Row = unknown> extends Head {
  readonly type: 'customer' | 'name' | 'code' | 'date' | 'month';
  value(row: Row): string | null;
}

export interface ClaimColumn<Row = unknown> extends Head {
  readonly type: 'claim';
  value(row: Row): boolean | null;
}

/** Said in the reader's language; in files a code that is the same in all of them. */
export interface WordsColumn<Row = unknown> extends Head {
  readonly type: 'words';
  /** Sentences, which want room. */
  readonly isProse: boolean;
  /** Never cut: on several lines where there is too little room. */
  readonly isWhole: boolean;
  value(row: Row): string | null;
  says(row: Row): Message<WordKey> | null;
}

/** Two ends in one cell; in files a column each, `KEY_low80` and `KEY_high80`. */
export interface IntervalColumn<Row = unknown> extends Head {
  readonly type: 'interval';
  readonly level: IntervalLevel;
  kindOf(row: Row): NumberKind;
  ends(row: Row): Ends | null;
}

/** A column of a report's table, as data: page, terminal and files are drawn from it. */
export type Column<Row = unknown> =
  | NumberColumn<Row>
  | TextColumn<Row>
  | ClaimColumn<Row>
  | WordsColumn<Row>
  | IntervalColumn<Row>;
