import type { ReportData } from '@perennial/study';
import type { Language } from '@perennial/words';
import { chooseLocale, makeFormat } from '../numbers/format.ts';
import { fill } from '../words/say.ts';
import { words } from '../words/words.ts';
import type { Report } from './context.ts';

/** The report in a language, its numbers written as a reader who prefers these locales writes them. */
export function makeReport(data: ReportData, language: Language, preferred: readonly string[]): Report {
  const format = makeFormat(chooseLocale(language, preferred), data.record.settings);
  return { data, format, say: (key, holes = {}) => fill(words[language][key], holes, format) };
}
