import { makeSpeaker, type Speaker } from '@perennial/words';
import type { ReportDefinition } from '../../src/reports/definition.ts';
import { type ReportName, reportDefinitions } from '../../src/reports/definitions.ts';
import type { ReportData } from '../../src/reports/report-data.ts';

/** A British reader of a page of the business. */
export function reader({ record }: Pick<ReportData, 'record'>): Speaker {
  const { currency, minorUnits } = record.settings;
  return makeSpeaker('en', { surface: 'page', currency, minorUnits, locales: ['en-GB'] });
}

/** What a report answers, as a British reader of the page has it. */
export function answerOf(name: ReportName, { record, reports }: Pick<ReportData, 'record' | 'reports'>): string {
  const { say, format } = reader({ record });
  const definition: ReportDefinition | undefined = reportDefinitions.find((each) => each.name === name);
  const answer = definition?.answer({ record, result: reports[name] }, {}) ?? [];
  return format.paragraph(answer.map(({ code, values }) => say(code, values)));
}
