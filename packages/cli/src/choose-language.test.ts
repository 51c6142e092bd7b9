import { expect, it } from 'vitest';
import { chooseLanguage } from './choose-language.ts';

it.each([
  [['run', '--lang', 'pl'], ['en_GB.UTF-8'], 'pl'],
  [['run', '--lang=zh'], [], 'zh'],
  [['run', 'x.csv'], ['pl_PL.UTF-8'], 'pl'],
  [['run', '--lang', 'xx'], ['zh_CN'], 'zh'],
  [['run', '--lang'], ['C'], 'en'],
  [[], ['de_DE'], 'en'],
] as const)('answers %j in a terminal of %j in %s', (args, locales, language) => {
  expect(chooseLanguage(args, locales)).toBe(language);
});
