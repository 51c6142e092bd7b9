import type { Message, MessageValues, WordKey } from '@perennial/words';

/** What a report says by the key of its words. */
export function message(code: WordKey, values: MessageValues = {}): Message<WordKey> {
  return { code, values };
}

/** A text as it stands, where a message is wanted: a name that no language changes. */
export function plain(text: string): Message<WordKey> {
  return message('report.plain', { text: { text } });
}

/** Several things one after the other, separated by commas. */
export function sequence(messages: readonly Message<WordKey>[]): Message<WordKey> {
  const [first = plain(''), ...others] = messages;
  return others.length === 0
    ? first
    : message('report.sequence', { first: { message: first }, rest: { message: sequence(others) } });
}
