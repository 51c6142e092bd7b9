import type { AnyReportData, BasisName } from '@perennial/study';
import { methodTitle } from '@perennial/study/reports';
import { type Language, makeSpeaker, type Speaker } from '@perennial/words';
import type { Note } from '../charts/note-marks.ts';
import { type Links, linksInPage } from './links.ts';

/** The report in a language, its numbers written as a reader who prefers these locales writes them. */
export function makeReport<Data extends AnyReportData>(
  data: Data,
  language: Language,
  preferred: readonly string[],
  basis: BasisName = 'revenue',
  links: Links = linksInPage,
  notes: readonly Note[] = [],
): Speaker & {
  readonly data: Data;
  readonly basis: BasisName;
  readonly links: Links;
  readonly notes: readonly Note[];
} {
  const { currency, minorUnits } = data.record.settings;
  const titleOf = methodTitle(data.record);
  const speaker = makeSpeaker(language, { surface: 'page', currency, minorUnits, locales: preferred, titleOf });
  return { data, basis, links, notes, ...speaker };
}
