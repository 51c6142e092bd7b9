import type { MessageValue } from '@perennial/words';
import type { Format } from '../numbers/format.ts';
import { shorten } from './shorten.ts';

/** A value in the hole of a sentence, with what it is, so that language and currency decide how it is written. */
export type Hole =
  | MessageValue
  /** A sentence, or a part of one, of the page's own. */
  | { readonly words: string }
  | { readonly signedShare: number }
  | { readonly chance: number };

export type Holes = Readonly<Record<string, Hole>>;

/**
 * Fills the holes of a sentence: `{n}` with the value as it is written here, `{n:order|orders}` with the form that the language
 * uses beside that number: one|other in English, one|few|many in Polish, a single form in Chinese.
 */
export function fill(sentence: string, holes: Holes, format: Format): string {
  return sentence.replace(/\{(\w+)(?::([^}]*))?\}/g, (hole, name: string, forms?: string) => {
    const value = holes[name];
    if (!value) return hole;
    return forms === undefined ? write(value, format) : pickForm(forms.split('|'), numberOf(value), format.locale);
  });
}

function write(value: Hole, format: Format): string {
  if ('money' in value) return format.moneyRound(value.money);
  if ('count' in value) return format.count(value.count);
  if ('decimal' in value) return format.decimal(value.decimal);
  if ('chance' in value) return format.chance(value.chance);
  if ('share' in value) return format.share(value.share);
  if ('signedShare' in value) return format.signedShare(value.signedShare);
  if ('days' in value) return format.count(value.days);
  if ('date' in value) return format.date(value.date);
  if ('words' in value) return value.words;
  if ('customers' in value) return format.list(value.customers.map(isolated));
  if ('methods' in value) return format.list(value.methods);
  return isolated(value.text);
}

/** So that a text of the other direction, or one that overrides it, ends where it ends. */
function isolated(text: string): string {
  return `\u2068${shorten(text)}\u2069`;
}

function numberOf(value: Hole): number {
  if ('count' in value) return value.count;
  if ('days' in value) return value.days;
  return 'decimal' in value ? value.decimal : Number.NaN;
}

function pickForm(forms: readonly string[], count: number, locale: string): string {
  const category = new Intl.PluralRules(locale).select(Math.round(count));
  const place = { one: 0, few: 1 }[category as string] ?? forms.length - 1;
  return forms[Math.min(place, forms.length - 1)] ?? '';
}
