import type { ReportData } from '@perennial/study';
import { type Language, makeSpeaker } from '@perennial/words';
import type { Report } from './context.ts';

/** The report in a language, its numbers written as a reader who prefers these locales writes them. */
export function makeReport(data: ReportData, language: Language, preferred: readonly string[]): Report {
  const { currency, minorUnits } = data.record.settings;
  const { losses } = data.record.backtest;
  const titleOf = (method: string) => losses.find((each) => each.method === method)?.title ?? method;
  const speaker = makeSpeaker(language, { surface: 'page', currency, minorUnits, locales: preferred, titleOf });
  return { data, ...speaker };
}
