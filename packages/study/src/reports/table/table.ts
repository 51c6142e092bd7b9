import type { Message, WordKey } from '@perennial/words';
import type { Behind } from './behind.ts';
import type { Column } from './column.ts';

/** A chart that any table of its columns can be drawn as; charts of one report alone are drawn by its section of the page. */
export type TableChart =
  /** A line through numbers; `marked`: where on the line the study itself stands. */
  | { readonly draws: 'curve'; readonly x: string; readonly y: string; readonly marked: number }
  /** Bars or dots by name, the rows `isUsed` picks standing out; `reference`: a line to compare with. */
  | { readonly draws: 'ranking'; readonly label: string; readonly value: string; readonly reference: number | null }
  /** Rows by the names in several columns: a number with both of its intervals; `reference`: a line to compare with. Rows without an interval are left to the table. */
  | {
      readonly draws: 'intervals';
      readonly labels: readonly string[];
      readonly value: string;
      readonly reference: number | null;
    };

/** A table of a report: its columns, its rows, and what its figures stand on. */
export interface Table<Row = unknown> {
  /** Names its file, too. */
  readonly name: string;
  readonly title: Message<WordKey>;
  /** How to read it, in a sentence. */
  readonly says?: Message<WordKey>;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Basis, horizon, as-of date and n, each a part of one line. */
  readonly basis: readonly Message<WordKey>[];
  /** The values behind a chart: the terminal shows it where it is asked for by name. */
  readonly isDetail?: true;
  readonly chart?: TableChart;
  /** Whether a row stands out in the chart. */
  isUsed?(row: Row): boolean;
  /** Whom a row counts in its column of customers; null where they cannot be told apart by what is known of each. */
  behind?(row: Row): Behind | null;
}
