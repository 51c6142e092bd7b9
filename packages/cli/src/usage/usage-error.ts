import { type MessageValues, makeSpeaker, type Say, type WordKey } from '@perennial/words';

type UsageKey = Extract<WordKey, `usage.${string}`>;

/** A command line that cannot be meant: the sentence of the catalogue that says so, and what stands in it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly key: UsageKey;
  readonly values: MessageValues;

  constructor(key: UsageKey, values: MessageValues = {}) {
    super(makeSpeaker('en').say(key, values));
    this.key = key;
    this.values = values;
  }

  /** In the reader's language. */
  said(say: Say): string {
    return say(this.key, this.values);
  }
}

/** A value that an option does not take, and why; which option it was is added by `name-options.ts`. */
export class InvalidValue extends Error {
  override readonly name = 'InvalidValue';
  readonly key: Extract<WordKey, `usage.why.${string}`>;
  readonly values: MessageValues;

  constructor(key: InvalidValue['key'], values: MessageValues = {}) {
    super(makeSpeaker('en').say(key, values));
    this.key = key;
    this.values = values;
  }
}
