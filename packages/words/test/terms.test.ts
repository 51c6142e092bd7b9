import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { words } from '../src/catalogue.ts';
import { terms } from './terms.ts';

/** What a language says instead of a term, where it does. */
function rejected(language: 'zh' | 'pl', pattern: string): readonly string[] {
  const not = new RegExp(pattern, 'iu');
  return Object.entries(words[language]).flatMap(([key, text]) => (not.test(text) ? [`${key}: ${text}`] : []));
}

describe.each(['zh', 'pl'] as const)('one word for one thing in %s', (language) => {
  it.each(terms.map((term) => [term.en, term] as const))('%s', (_, term) => {
    expect(rejected(language, term.not[language] ?? '(?!)')).toEqual([]);
  });

  it('uses every word that it has chosen', () => {
    const said = Object.values(words[language]).join('\n').toLowerCase();
    const stem = (word: string) => word.toLowerCase().slice(0, language === 'pl' ? 5 : undefined);
    expect(terms.filter((term) => !said.includes(stem(term[language])))).toEqual([]);
  });
});

it('has its table in CONTRIBUTING.md', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'CONTRIBUTING.md'), 'utf8');
  const missing = terms.map(({ en, zh, pl }) => `| ${en} | ${zh} | ${pl} |`).filter((row) => !page.includes(row));
  expect(missing).toEqual([]);
});
