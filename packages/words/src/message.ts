/** A value within a sentence, with what it is, so that the reader's language and the business's currency decide how it is written. */
export type MessageValue =
  /** Minor units of the business's currency. */
  | { readonly money: number }
  | { readonly count: number }
  /** 0.25 for 25 %; may be negative. */
  | { readonly share: number }
  | { readonly days: number }
  /** A plain number, such as a correlation. */
  | { readonly decimal: number }
  /** `YYYY-MM-DD`. */
  | { readonly date: string }
  /** Methods by their names in the record. */
  | { readonly methods: readonly string[] }
  /** Shown as they stand, as a list of the language. */
  | { readonly customers: readonly string[] }
  /** Shown as it stands: a customer, the title of a method. May hold anything a file can hold. */
  | { readonly text: string };

/** A sentence that the page writes in its own language: its key, and what stands in its holes. */
export interface Message<Code extends string = string> {
  readonly code: Code;
  readonly values: Readonly<Record<string, MessageValue>>;
}
