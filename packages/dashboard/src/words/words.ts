import type { Language } from '@perennial/words';
import { en } from './en/index.ts';
import { pl } from './pl/index.ts';
import { zh } from './zh/index.ts';

/** Every sentence of the page by its key. English is the list of them; the others are held to it by the compiler. */
export type WordKey = keyof typeof en;
export type Words = Readonly<Record<WordKey, string>>;

export const words: Readonly<Record<Language, Words>> = { en, zh, pl };

/** The languages by their own names. */
export const languages: readonly { readonly code: Language; readonly name: string }[] = [
  { code: 'en', name: 'English' },
  { code: 'zh', name: '中文' },
  { code: 'pl', name: 'Polski' },
];

/** Whether a key made of a code that came with the data is one that the page has words for. */
export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(en, key);
}
