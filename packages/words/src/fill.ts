import { IntlMessageFormat } from 'intl-messageformat';

/** A value for a sentence: how it is written there, and its number where the sentence's form depends on it. */
export interface Written {
  readonly written: string;
  readonly number?: number;
}

/**
 * Fills a sentence in ICU MessageFormat: `{n}` with a value as it is written, `{n, plural, one {order} other {orders}}` with the
 * form that the language uses beside its number. A hole that nothing is known of stays as it is.
 */
export function fill(sentence: string, language: string, known: (name: string) => Written | undefined): string {
  return parsed(sentence, language)
    .formatToParts(holes(known))
    .map(({ value }) => String(value))
    .join('');
}

const parsedBefore = new Map<string, IntlMessageFormat>();

/** Parsed when first said: most of a catalogue is never said in one process. */
function parsed(sentence: string, language: string): IntlMessageFormat {
  const key = `${language}\0${sentence}`;
  const before = parsedBefore.get(key);
  if (before) return before;
  const made = new IntlMessageFormat(sentence, language, undefined, { ignoreTag: true });
  parsedBefore.set(key, made);
  return made;
}

type Holes = NonNullable<Parameters<IntlMessageFormat['formatToParts']>[0]>;

/** One object stands for both: a plural asks for the number, an argument for the text. */
function holes(known: (name: string) => Written | undefined): Holes {
  const get = (_: unknown, name: string) => {
    const { written, number = Number.NaN } = known(name) ?? { written: `{${name}}` };
    return { toString: () => written, valueOf: () => number };
  };
  return new Proxy({}, { has: () => true, get: get as ProxyHandler<object>['get'] & {} }) as Holes;
}

/** The names of the holes in a sentence, those within the forms of a plural too. */
export function holeNames(sentence: string, language: string): readonly string[] {
  return [...new Set(namesIn(parsed(sentence, language).getAst()))];
}

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** `type` 1 is an argument; whatever has options chooses by one. */
function namesIn(elements: Elements): readonly string[] {
  return elements.flatMap((element) => {
    if ('options' in element)
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => namesIn(value))];
    return element.type === 1 ? [element.value] : [];
  });
}
