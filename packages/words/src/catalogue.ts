import { en } from './en/index.ts';
import { onPage as onPageEn } from './en/on-page.ts';
import { orders as ordersEn } from './en/orders.ts';
import type { Language } from './language.ts';
import { pl } from './pl/index.ts';
import { onPage as onPagePl } from './pl/on-page.ts';
import { orders as ordersPl } from './pl/orders.ts';
import { zh } from './zh/index.ts';
import { onPage as onPageZh } from './zh/on-page.ts';
import { orders as ordersZh } from './zh/orders.ts';

/** Every sentence by its key. English is the list of them; the others are held to it by the compiler. */
export type WordKey = keyof typeof en;
export type Words = Readonly<Record<WordKey, string>>;

/** Sentences in ICU MessageFormat. */
export const words: Readonly<Record<Language, Words>> = { en, zh, pl };

/** What is said in place of some of them where orders have no money. */
export const wordsOfOrders: Readonly<Record<Language, Readonly<Partial<Words>>>> = {
  en: ordersEn,
  zh: ordersZh,
  pl: ordersPl,
};

/** What is said in place of some of them on the page, where nobody has a terminal before them. */
export const wordsOfPage: Readonly<Record<Language, Readonly<Partial<Words>>>> = {
  en: onPageEn,
  zh: onPageZh,
  pl: onPagePl,
};

/** Whether a key made of a code that came with the data is one that there are words for. */
export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(en, key);
}
