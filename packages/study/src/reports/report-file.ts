import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '@perennial/engine';
import type { StudyRequest } from '../request.ts';
import type { FinishedFiles } from '../workspace/publish.ts';
import { reportOf } from './build-report.ts';
import { keepReport, REPORT_DATA } from './kept-report.ts';
import { putIntoTemplate } from './put-into-template.ts';
import type { ReportSource } from './report-source.ts';

/** Name of the report that a study leaves in its workspace. */
export const REPORT_FILE = 'report.html';

/** Keeps what reports of a run show, made while its scores lie open, and puts it into a page where there is one. */
export async function finishReport(
  source: ReportSource,
  page: Exclude<StudyRequest['report'], false>,
  { run, top }: FinishedFiles,
  progress: Progress,
): Promise<void> {
  progress.begin('report');
  const report = await reportOf(source, page?.language ?? 'en');
  keepReport(run, report);
  if (page) writeFileSync(join(top, REPORT_FILE), putIntoTemplate(page.template, report));
  progress.end('report', { code: 'written', values: { file: { text: page ? REPORT_FILE : REPORT_DATA } } });
}
