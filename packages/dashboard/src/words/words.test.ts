import { expect, it } from 'vitest';
import { makeFormat } from '../numbers/format.ts';
import { fill } from './say.ts';
import { shorten } from './shorten.ts';
import { type WordKey, words } from './words.ts';

const holes = (sentence: string) => new Set([...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name));

it.each(['zh', 'pl'] as const)('says in %s what it says in English, with the same holes and no others', (language) => {
  expect(Object.keys(words[language])).toEqual(Object.keys(words.en));
  for (const key of Object.keys(words.en) as WordKey[]) {
    const [english, foreign] = [holes(words.en[key]), holes(words[language][key])];
    for (const name of foreign) expect(english, key).toContain(name);
    for (const name of english) expect(foreign, key).toContain(name);
    expect(words[language][key].trim(), key).not.toBe('');
  }
});

const pounds = makeFormat('en-GB', { currency: 'GBP', minorUnits: 2 });
const polish = makeFormat('pl', { currency: 'PLN', minorUnits: 2 });

it.each([
  [1, 'klient'],
  [2, 'klienci'],
  [5, 'klientów'],
  [12, 'klientów'],
  [22, 'klienci'],
])('takes the Polish form for %d', (n, form) => {
  expect(fill('{n:klient|klienci|klientów}', { n: { count: n } }, polish)).toBe(form);
});

it('writes values as what they are', () => {
  const sentence = '{m} {c} {s} {d} {t} {n:order|orders}';
  const said = fill(
    sentence,
    {
      m: { money: 123456 },
      c: { count: 1234 },
      s: { share: 0.256 },
      d: { date: '2025-12-31' },
      t: { text: 'x' },
      n: { count: 1 },
    },
    pounds,
  );
  expect(said).toBe('£1,235 1,234 26% 31 Dec 2025 \u2068x\u2069 order');
});

it('does not fill a hole that a name brings along', () => {
  expect(fill('{a}', { a: { text: '{b}' }, b: { text: 'no' } }, pounds)).toBe('\u2068{b}\u2069');
});

it('shortens a name to its two ends without splitting a character', () => {
  expect(shorten('short')).toBe('short');
  const long = shorten('😀'.repeat(500));
  expect(long).toBe(`${'😀'.repeat(29)}…${'😀'.repeat(14)}`);
});
