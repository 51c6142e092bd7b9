import type { AnyReportData } from '@perennial/study';
import { methodTitle } from '@perennial/study/reports';
import { type Language, makeSpeaker, type Speaker } from '@perennial/words';

/** The report in a language, its numbers written as a reader who prefers these locales writes them. */
export function makeReport<Data extends AnyReportData>(
  data: Data,
  language: Language,
  preferred: readonly string[],
): Speaker & { readonly data: Data } {
  const { currency, minorUnits } = data.record.settings;
  const titleOf = methodTitle(data.record);
  const speaker = makeSpeaker(language, { surface: 'page', currency, minorUnits, locales: preferred, titleOf });
  return { data, ...speaker };
}
