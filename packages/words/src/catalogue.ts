import { en } from './en/index.ts';
import type { Language } from './language.ts';
import { pl } from './pl/index.ts';
import { zh } from './zh/index.ts';

/** Every sentence by its key. English is the list of them; the others are held to it by the compiler. */
export type WordKey = keyof typeof en;
export type Words = Readonly<Record<WordKey, string>>;

/** Sentences in ICU MessageFormat. */
export const words: Readonly<Record<Language, Words>> = { en, zh, pl };

/** Whether a key made of a code that came with the data is one that there are words for. */
export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(en, key);
}
