import type { AnyReportData } from '@perennial/study';
import { methodTitle } from '@perennial/study/reports';
import { type Language, makeSpeaker, type Speaker } from '@perennial/words';
import type { Page } from './context.ts';
import { linksInPage } from './links.ts';

/** Where a report stands. */
type Around = Pick<Page, 'basis' | 'links' | 'notes' | 'besides'>;

/** The report in a language, its numbers written as a reader who prefers these locales writes them. */
export function makeReport<Data extends AnyReportData>(
  data: Data,
  language: Language,
  preferred: readonly string[],
  { basis = 'revenue', links = linksInPage, notes = [], besides = null }: Partial<Around> = {},
): Speaker & { readonly data: Data } & Around {
  const { currency, minorUnits } = data.record.settings;
  const titleOf = methodTitle(data.record);
  const speaker = makeSpeaker(language, { surface: 'page', currency, minorUnits, locales: preferred, titleOf });
  return { data, basis, links, notes, besides, ...speaker };
}
