import type { Message, WordKey } from '@perennial/words';
import type { RunRecord } from '../record/run-record.ts';
import type { StudyRecord } from '../record/study-record.ts';
import type { Table } from './table/table.ts';

/** A report's result beside the run that it is of. */
export interface Shown<Result = unknown, Record extends RunRecord = StudyRecord> {
  readonly record: Record;
  readonly result: Result;
}

/**
 * What a report can be asked: one of some values, a day, any text, a rule on customers, an amount in units of the currency, per cent, a whole number of things or of none, or
 * whole numbers that rise. Its words are `report.option.NAME`.
 */
export interface ReportOption {
  readonly name: string;
  readonly description: WordKey;
  readonly takes: readonly string[] | 'day' | 'text' | 'rule' | 'amount' | 'percent' | 'count' | 'numbers';
  /** It also takes whatever the first orders of this business say: `product`, `coupon`. */
  readonly andDimensions?: true;
  /** It also takes what ties customers to each other: `referred_by`, `account`. */
  readonly andLinks?: true;
}

/** The most that an option takes as a number of things. */
export const MOST_COUNTED = 1_000_000;

/** Values of options by name; what was not asked is absent. */
export type ReportOptions = Readonly<Partial<Record<string, string>>>;

/** Gives a customer another name. */
export type Rename = (customer: string) => string;

/**
 * What a report is, apart from the question that it asks of the data: the terminal, `perennial report NAME`, files and the page are
 * made from it. Nothing here needs Node. What a report of subscriptions says is all in its result, so that it is the same whether or not the business has
 * orders, too.
 */
export interface ReportDefinition<
  Name extends string = string,
  Result = unknown,
  Record extends RunRecord = StudyRecord,
> {
  /** Its name on the command line, its folder, its address in the page. */
  readonly name: Name;
  readonly title: Message<WordKey>;
  /** The question that it answers. */
  readonly asks: Message<WordKey>;
  readonly options: readonly ReportOption[];
  /** Whether what a run keeps, `kept`, is not enough for these options, so that the scores are asked anew. */
  asksAnew?(options: ReportOptions, kept: Result): boolean;
  /** The answer to its question: a sentence or two, and what is worth saying besides. */
  answer(shown: Shown<Result, Record>, options: ReportOptions): readonly Message<WordKey>[];
  sentences(shown: Shown<Result, Record>, options: ReportOptions): readonly Message<WordKey>[];
  tables(shown: Shown<Result, Record>, options: ReportOptions): readonly Table[];
  /** The same with customers under other names, and nothing quoted from the source. */
  anonymise(result: Result, rename: Rename): Result;
}
