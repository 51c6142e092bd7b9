import { readdirSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { type WordKey, words, wordsOfOrders, wordsOfPage } from './catalogue.ts';
import { holeNames } from './fill.ts';
import { languages } from './language.ts';
import { commands, options } from './surface.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const treeOf = (language: string, sentence: string) =>
  new IntlMessageFormat(sentence, language, undefined, { ignoreTag: true }).getAst();

function pluralsOf(elements: readonly Element[]) {
  return elements.filter((element) => 'pluralType' in element);
}

const keys = Object.keys(words.en) as WordKey[];
/** The list of parts, and what is said in place of them. */
const OTHER = ['index.ts', 'orders.ts', 'on-page.ts'];

describe.each(languages)('the catalogue in %s', (language) => {
  it('has every key, and no sentence is empty', () => {
    expect(Object.keys(words[language]).toSorted()).toEqual(keys.toSorted());
    expect(keys.filter((key) => words[language][key].trim() === '')).toEqual([]);
  });

  it('has no key in two of its parts, of which one would silently stand for the other', async () => {
    const folder = new URL(`./${language}/`, import.meta.url);
    const parts = readdirSync(folder).filter((name) => !OTHER.includes(name));
    const all: string[] = [];
    for (const name of parts)
      for (const part of Object.values(await import(new URL(name, folder).href)))
        all.push(...Object.keys(part as object));
    expect(all.filter((key, i) => all.indexOf(key) !== i)).toEqual([]);
    expect(all.length).toBe(keys.length);
  });

  it('has the holes of the English', () => {
    const different = keys.filter((key) => {
      const [english, here] = [words.en[key], words[language][key]].map((text, i) =>
        [...holeNames(text, i === 0 ? 'en' : language)].toSorted().join(),
      );
      return english !== here;
    });
    expect(different).toEqual([]);
  });

  it('has a form for every number that the language tells apart, and no other', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const key of keys)
      for (const plural of pluralsOf(treeOf(language, words[language][key])))
        expect(Object.keys('options' in plural ? plural.options : {}).toSorted(), key).toEqual(
          pluralCategories.toSorted(),
        );
  });

  it('names only settings and commands that there are', () => {
    for (const key of keys)
      for (const [, kind, name = ''] of words[language][key].matchAll(/\{(option|command)_(\w+)\}/g))
        expect(Object.keys(kind === 'option' ? options : commands), key).toContain(name);
  });
});

describe.each(
  languages.flatMap((language) => [
    { name: `of orders without money in ${language}`, language, of: wordsOfOrders },
    { name: `on the page in ${language}`, language, of: wordsOfPage },
  ]),
)('what is said $name', ({ language, of }) => {
  const sentences = Object.entries(of[language]) as [WordKey, string][];

  it('has the keys of the English, and holes that the sentence it stands for has', () => {
    expect(sentences.map(([key]) => key).toSorted()).toEqual(Object.keys(of.en).toSorted());
    for (const [key, sentence] of sentences)
      for (const hole of holeNames(sentence, language))
        expect([...holeNames(words.en[key], 'en')], key).toContain(hole);
  });

  it('has a form for every number that the language tells apart', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const [key, sentence] of sentences)
      for (const plural of pluralsOf(treeOf(language, sentence)))
        expect(Object.keys('options' in plural ? plural.options : {}).toSorted(), key).toEqual(
          pluralCategories.toSorted(),
        );
  });
});

it('names no money where there is none', () => {
  const money = /money|revenue|worth|spend|spent|currenc|\bcosts?\b|price|budget|\bcents?\b|\bvalues?\b|amount|earn/i;
  for (const [key, sentence] of Object.entries(wordsOfOrders.en))
    expect(
      sentence
        .replace('orders without money', '')
        .replace('holds money', '')
        .replaceAll(/\{\w+\}/g, ''),
      key,
    ).not.toMatch(money);
});
