import type { WordKey } from './catalogue.ts';
import type { FailureCode } from './failures.ts';
import type { MessageValues } from './message.ts';
import { makeSpeaker, type Speaker } from './speaker.ts';

/**
 * A failure a person can act on: what happened, with file, row and value where there is one, and what to do.
 *
 * To add one: choose its kind in `failures.ts` (or add a line there), write `failure.KIND.VARIANT` and
 * `failure.KIND.VARIANT.remedy` into `failure.ts`, or `failure-import.ts`, of each language (the variant may be left out where a kind
 * has one sentence), and throw `new Failure('KIND.VARIANT', { file: { text: path }, rows: { count: 3 } })`, with the error that caused it
 * last. Values say what they are and are written by the language. A remedy names settings and commands by `{option_asOf}` and
 * `{command_run}` (see surface.ts), so that terminal, API and page each say it in their own terms; where the setting is only
 * known when it fails, it is a value: `{ option: 'customer' }`.
 *
 * `message` and `remedy` are English, in the terminal's terms, for logs; `failureWords` says both for any reader.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  /** The kind: exit code and HTTP status are in the table `failures`. */
  readonly code: FailureCode;
  readonly remedy: string;
  /** Which sentence of the catalogue it is. */
  readonly words: FailureWords;

  constructor(code: FailureMessageCode, values: MessageValues = {}, cause?: unknown) {
    const words = { code, values };
    const { message, remedy } = sentencesOf(words, makeSpeaker('en'));
    super(message, { cause });
    this.code = code.split('.', 1)[0] as FailureCode;
    this.remedy = remedy;
    this.words = words;
  }
}

/** Sentences of failures by their codes: `KIND` or `KIND.VARIANT`, each with a remedy. */
export type FailureMessageCode = WordKey extends infer Key
  ? Key extends `failure.${infer Code}.remedy`
    ? Code
    : never
  : never;

export interface FailureWords {
  readonly code: FailureMessageCode;
  readonly values: MessageValues;
}

/** What happened and what to do, in a reader's language and in the terms of where it is read. */
export function failureWords({ words }: Pick<Failure, 'words'>, speaker: Speaker) {
  return sentencesOf(words, speaker);
}

function sentencesOf({ code, values }: FailureWords, { say }: Speaker) {
  return { message: say(`failure.${code}`, values), remedy: say(`failure.${code}.remedy`, values).trim() };
}
