import type { SourceAddress } from './source-address.ts';
import type { SubscriptionPart } from './subscription-part.ts';

/** What a source column can be. */
export type ColumnRole =
  | 'customer'
  | 'date'
  | 'time'
  | 'amount'
  | 'quantity'
  | 'price'
  | 'order'
  | 'currency'
  | 'refund'
  | 'channel'
  | 'cost'
  | 'status'
  | 'test';

/** What to do with rows that are not plain orders. Each has an option of the command line and a default, said in the report. */
export interface ImportRules {
  /** Cancelled, voided, failed orders. */
  readonly cancelled: 'exclude' | 'keep';
  readonly test: 'exclude' | 'keep';
  /** Orders of value zero: samples, exchanges. */
  readonly zero: 'exclude' | 'keep';
  /**
   * Negative documents that name no order: one of exactly the amount of an order of its customer, within a day after it, takes that order back, so that neither counts
   * (`match`); all others, or all of them (`return`), are money given back on their day; or they are nothing.
   */
  readonly negative: 'match' | 'return' | 'exclude';
  /** Refunds that name their order (a refund column, a row with the same order id). */
  readonly refunds: 'net' | 'ignore';
  /** Orders without a customer: left out, or each a customer of its own. */
  readonly guests: 'exclude' | 'single';
}

export const defaultRules: ImportRules = {
  cancelled: 'exclude',
  test: 'exclude',
  zero: 'exclude',
  negative: 'match',
  refunds: 'net',
  guests: 'exclude',
};

export interface ImportRequest {
  /** One kind of source, and where it is. */
  readonly from: SourceAddress;
  /** Columns the person named; the rest is recognised. */
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>;
  /** The same of files of subscriptions. What a report of transactions says of its contracts is known, and not said. */
  readonly subscriptionColumns?: Readonly<Partial<Record<SubscriptionPart, string>>> | undefined;
  readonly rules: ImportRules;
  /** Columns that are not to be used for anything, by their names: those of a source that has none of that name change nothing. */
  readonly leftOut?: readonly string[];
  /**
   * Further columns that say something of an order, by the names under which reports compare customers by them: `plan`, or `product`, `category`, `coupon`, `country` in
   * place of the columns that are recognised. Only in a workspace that lies in its folder.
   */
  readonly dimensions?: Readonly<Record<string, string>>;
  /** Customers whose orders are tests: ids, addresses, or `@domain` for all of a domain. */
  readonly testCustomers?: readonly string[];
  /** How to read dates that can be read two ways: 'dmy', 'mdy' or 'ymd'. */
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd';
  /** Encoding of text, as browsers name them; recognised where it is not said. */
  readonly encoding?: string;
  /** IANA zone of the business: times with an offset are moved to it, times without are taken as local. */
  readonly timeZone: string;
  /** ISO 4217; recognised where a column or the amounts say it. Where a file has several, only this one's orders are used. */
  readonly currency?: string;
}
