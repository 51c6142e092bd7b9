import { expect, it } from 'vitest';
import { languageOfHeader } from './language-of-request.ts';

it.each([
  [undefined, 'en'],
  ['', 'en'],
  ['pl', 'pl'],
  ['zh-Hans-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en;q=0.5, pl;q=0.9', 'pl'],
  ['de-DE, fr;q=0.9', 'en'],
  ['pl;q=0, en', 'en'],
])('hears of %j: %s', (header, language) => expect(languageOfHeader(header)).toBe(language));
