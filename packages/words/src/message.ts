import type { WordKey } from './catalogue.ts';
import type { InSum } from './in-sum.ts';
import type { CommandName, OptionName } from './surface.ts';

/** A value within a sentence, with what it is, so that the reader's language and the business's currency decide how it is written. */
export type MessageValue =
  /** Minor units of the business's currency; in a sum that the reader sees beside it, rounded so that it adds up. */
  | { readonly money: number; readonly sum?: InSum }
  | { readonly count: number }
  /** 0.25 for 25 %; may be negative. */
  | { readonly share: number }
  /** A share to a tenth of a per cent, as in a column of such: 6.6 %. */
  | { readonly fineShare: number }
  /** As a share, with its sign: +3 %. */
  | { readonly signedShare: number }
  /** A relative error, forecast ÷ actual − 1: 20 % too low. */
  | { readonly relativeError: number }
  /** A probability of one customer's: never said to be certain. */
  | { readonly chance: number }
  | { readonly days: number }
  /** A plain number, such as a correlation. */
  | { readonly decimal: number }
  /** A number to four significant digits, as it stands in a calculation. */
  | { readonly parameter: number }
  /** `YYYY-MM-DD`. */
  | { readonly date: string }
  /** Methods by their names in the record. */
  | { readonly methods: readonly string[] }
  /** Shown as they stand, as a list of the language. */
  | { readonly customers: readonly string[] }
  /** Shown as it stands: a customer, a path, the title of a method. May hold anything a file can hold. */
  | { readonly text: string }
  /** A setting, as the surface calls it, set to a value where one is meant. */
  | { readonly option: OptionName; readonly choice?: SettingValue }
  /** Something a person can do, as the surface calls it. */
  | { readonly command: CommandName }
  /** A sentence, or a part of one, within another. */
  | { readonly message: Message<WordKey> }
  /** One, two and three. */
  | { readonly list: readonly MessageValue[] }
  /** Parts that hold commas themselves: one; two; three. */
  | { readonly clauses: readonly MessageValue[] };

export type MessageValues = Readonly<Record<string, MessageValue>>;

/** A sentence that the reader's surface writes in its own language: its key, and what stands in its holes. */
export interface Message<Code extends string = string> {
  readonly code: Code;
  readonly values: MessageValues;
}

/** Codes of a part of the catalogue: `CodesOf<'note'>` are the keys that begin with `note.`, without that. */
export type CodesOf<Part extends string> = WordKey extends infer Key
  ? Key extends `${Part}.${infer Code}`
    ? Code
    : never
  : never;

/** A value of a setting that a page has words for. */
export type SettingValue = CodesOf<'setting-value'>;

export type StepName = CodesOf<'step'>;
/** What came of a step, or how far it is. */
export type ProgressMessage = Message<CodesOf<'progress'>>;
