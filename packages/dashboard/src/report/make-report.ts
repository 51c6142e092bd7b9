import type { BasisName, ReportData } from '@perennial/study';
import { methodTitle } from '@perennial/study/reports';
import { type Language, makeSpeaker } from '@perennial/words';
import type { Report } from './context.ts';

/** The report in a language, its numbers written as a reader who prefers these locales writes them. */
export function makeReport(
  data: ReportData,
  language: Language,
  preferred: readonly string[],
  basis: BasisName = 'revenue',
): Report {
  const { currency, minorUnits } = data.record.settings;
  const titleOf = methodTitle(data.record);
  const speaker = makeSpeaker(language, { surface: 'page', currency, minorUnits, locales: preferred, titleOf });
  return { data, basis, ...speaker };
}
