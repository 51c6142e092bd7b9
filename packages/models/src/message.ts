/** A value within a message, with what it is, so that whoever shows it can write it in the reader's language. */
export type MessageValue = { readonly count: number } | { readonly decimal: number } | { readonly text: string };

/** What there is to say, as a code with values. Sentences are made elsewhere. */
export interface Message<Code extends string = string> {
  readonly code: Code;
  readonly values: Readonly<Record<string, MessageValue>>;
}
