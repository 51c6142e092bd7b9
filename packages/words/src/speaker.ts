import { isWordKey, type WordKey, type Words, words, wordsOfOrders, wordsOfPage } from './catalogue.ts';
import { fill, type Written } from './fill.ts';
import { chooseLocale, type Format, makeFormat, NO_CURRENCY, ORDERS_ONLY } from './format.ts';
import type { Language } from './language.ts';
import type { Message, MessageValue } from './message.ts';
import { shorten } from './shorten.ts';
import { type CommandName, commands, type OptionName, options, type Surface } from './surface.ts';

/** A value in the hole of a sentence; besides those of messages, words that a surface has made itself. */
export type Hole = MessageValue | { readonly words: string };
export type Holes = Readonly<Record<string, Hole>>;

/** Writes the sentence of a key, with what stands in its holes. */
export type Say = (key: WordKey, holes?: Holes) => string;

export interface Audience {
  /** Default: the terminal. */
  readonly surface?: Surface;
  /** ISO 4217, or `ORDERS_ONLY`, and how many digits its minor unit has. Default: none is known, and two digits. */
  readonly currency?: string;
  readonly minorUnits?: number;
  /** The locales a reader prefers: numbers are written as the first of the language does. */
  readonly locales?: readonly string[];
  /** What methods are called that have no words of their own (`method.NAME`): models keep the names the literature gave them. */
  readonly titleOf?: (method: string) => string;
}

/** What one reader is told: sentences, and figures written as in sentences. */
export interface Speaker {
  readonly language: Language;
  /** ISO 4217, `NO_CURRENCY` or `ORDERS_ONLY`. */
  readonly currency: string;
  readonly format: Format;
  readonly say: Say;
  /** The sentence of a message whose code belongs to a part of the catalogue: `note`, `progress`; null where there are no words for it. */
  readonly tell: (part: string, message: Message) => string | null;
}

/** Speaks a language to an audience. */
export function makeSpeaker(language: Language, audience: Audience = {}): Speaker {
  const { currency = NO_CURRENCY, minorUnits = 2, locales = [] } = audience;
  const format = makeFormat(chooseLocale(language, locales), { currency, minorUnits });
  const { surface = 'terminal' } = audience;
  const sentences = sentencesOf(language, surface === 'page', currency === ORDERS_ONLY);
  const say: Say = (key, holes = {}) => {
    const value = (name: string) => {
      const hole = holes[name] ?? termOf(name);
      return hole && writeHole(hole, { format, surface, say, titleOf: audience.titleOf ?? String });
    };
    return fill(sentences[key], language, value);
  };
  const tell = (part: string, { code, values }: Message) => {
    const key = `${part}.${code}`;
    return isWordKey(key) ? say(key, values) : null;
  };
  return { language, currency, format, say, tell };
}

/** The catalogues that were put together: there are a dozen. */
const catalogues = new Map<string, Words>();

function sentencesOf(language: Language, isPage: boolean, isOfOrders: boolean): Words {
  const key = `${language} ${isPage} ${isOfOrders}`;
  const known = catalogues.get(key);
  if (known) return known;
  const sentences: Words = {
    ...words[language],
    ...(isPage && wordsOfPage[language]),
    ...(isOfOrders && wordsOfOrders[language]),
  };
  catalogues.set(key, sentences);
  return sentences;
}

interface Voice {
  readonly format: Format;
  readonly surface: Surface;
  readonly say: Say;
  readonly titleOf: (method: string) => string;
}

/** `{option_asOf}` and `{command_run}` need no value: the surface has its own terms for them. */
function termOf(name: string): Hole | undefined {
  const [, kind, term = ''] = /^(option|command)_(\w+)$/.exec(name) ?? [];
  if (kind === 'option' && Object.hasOwn(options, term)) return { option: term as OptionName };
  if (kind === 'command' && Object.hasOwn(commands, term)) return { command: term as CommandName };
  return undefined;
}

function writeHole(value: Hole, voice: Voice): Written {
  const { format } = voice;
  if ('count' in value) return { written: format.count(value.count), number: value.count };
  if ('days' in value) return { written: format.count(value.days), number: value.days };
  if ('decimal' in value) return { written: format.decimal(value.decimal), number: value.decimal };
  return { written: writeText(value, voice) };
}

type Textual = Exclude<Hole, { readonly count: number } | { readonly days: number } | { readonly decimal: number }>;

function writeText(value: Textual, voice: Voice): string {
  const { format, say, titleOf, surface } = voice;
  if ('money' in value) return value.sum ? format.moneyInSum(value.money, value.sum) : format.moneyRound(value.money);
  if ('chance' in value) return format.chance(value.chance);
  if ('share' in value) return format.share(value.share);
  if ('fineShare' in value) return format.shareFine(value.fineShare);
  if ('signedShare' in value) return format.signedShare(value.signedShare);
  if ('parameter' in value) return format.parameter(value.parameter);
  if ('relativeError' in value) {
    const share = { share: Math.abs(value.relativeError) };
    return say(value.relativeError < 0 ? 'figure.too-low' : 'figure.too-high', { share });
  }
  if ('date' in value) return format.date(value.date);
  if ('words' in value) return value.words;
  if ('customers' in value) return format.list(value.customers.map((each) => writeForeign(each, surface)));
  if ('methods' in value) return format.list(value.methods.map((method) => methodName(method, say, titleOf)));
  if ('message' in value) return say(value.message.code, value.message.values);
  if ('list' in value) return format.list(value.list.map((each) => writeHole(each, voice).written));
  if ('clauses' in value) return format.clauses(value.clauses.map((each) => writeHole(each, voice).written));
  if ('option' in value) return settingName(value, voice);
  if ('command' in value) return surface === 'page' ? say(`action.${value.command}`) : commands[value.command][surface];
  return writeForeign(value.text, surface);
}

/** The page names a setting and its value in words; elsewhere they stand as they are to be written. */
function settingName(
  { option, choice }: Extract<MessageValue, { option: OptionName }>,
  { say, surface }: Voice,
): string {
  if (surface !== 'page') return choice ? `${options[option][surface]} ${choice}` : options[option][surface];
  const setting = { words: say(`setting.${option}`) };
  return choice ? say('setting-value', { setting, value: { words: say(`setting-value.${choice}`) } }) : setting.words;
}

/** A method in the reader's language: rules have words, models keep the names the literature gave them. */
function methodName(method: string, say: Say, titleOf: (method: string) => string): string {
  const key = `method.${method}`;
  return isWordKey(key) ? say(key) : titleOf(method);
}

/** On the page a text of the other direction, or one that overrides it, ends where it ends, and a long one is cut short. */
function writeForeign(text: string, surface: Surface): string {
  return surface === 'page' ? `\u2068${shorten(text)}\u2069` : text;
}
