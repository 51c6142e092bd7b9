import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '@perennial/engine';
import type { SubscriptionLine } from '../record/subscription-figures.ts';
import type { SubscriptionRecord } from '../record/subscription-record.ts';
import type { StudyRequest } from '../request.ts';
import type { FinishedFiles } from '../workspace/publish.ts';
import { reportOf } from './build-report.ts';
import { buildSubscriptionReports } from './build-subscription-reports.ts';
import { keepReport, REPORT_DATA } from './kept-report.ts';
import { putIntoTemplate } from './put-into-template.ts';
import { type AnyReportData, REPORT_VERSION } from './report-data.ts';
import type { ReportSource } from './report-source.ts';

/** Name of the report that a study leaves in its workspace. */
export const REPORT_FILE = 'report.html';

type Page = Exclude<StudyRequest['report'], false>;

/** Keeps what reports of a run show, made while its scores lie open, and puts it into a page where there is one. */
export async function finishReport(
  source: ReportSource,
  lines: readonly SubscriptionLine[] | null,
  page: Page,
  finished: FinishedFiles,
  progress: Progress,
): Promise<void> {
  progress.begin('report');
  const report = await reportOf(source, page?.language ?? 'en', source.isOfCluster ? null : finished.run);
  const { record } = source;
  const { subscriptions } = record;
  const both = lines &&
    subscriptions && {
      subscriptions: buildSubscriptionReports({ record: { ...record, subscriptions }, changes: null, lines }),
    };
  leave({ ...report, ...both }, page, finished, progress);
}

/** The same of a run of subscriptions alone. */
export function finishSubscriptionReport(
  record: SubscriptionRecord,
  lines: readonly SubscriptionLine[],
  page: Page,
  finished: FinishedFiles,
  progress: Progress,
): void {
  progress.begin('report');
  const subscriptions = buildSubscriptionReports({ record, changes: record.changes, lines });
  const report: AnyReportData = {
    version: REPORT_VERSION,
    language: page?.language ?? 'en',
    anonymised: false,
    record,
    subscriptions,
  };
  leave(report, page, finished, progress);
}

function leave(report: AnyReportData, page: Page, { run, top }: FinishedFiles, progress: Progress): void {
  keepReport(run, report);
  if (page) writeFileSync(join(top, REPORT_FILE), putIntoTemplate(page.template, report));
  progress.end('report', { code: 'written', values: { file: { text: page ? REPORT_FILE : REPORT_DATA } } });
}
