import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '@perennial/engine';
import type { StudyRequest } from '../request.ts';
import { reportOf } from './build-report.ts';
import { putIntoTemplate } from './put-into-template.ts';
import type { ReportSource } from './report-source.ts';

/** Name of the report that a study leaves in its workspace. */
export const REPORT_FILE = 'report.html';

/** Writes the report of a study whose scores lie open to a folder, from where it is published with the rest. */
export async function reportFile(
  source: ReportSource,
  { template, language }: NonNullable<StudyRequest['report']>,
  folder: string,
  progress: Progress,
): Promise<void> {
  progress.begin('report');
  writeFileSync(join(folder, REPORT_FILE), putIntoTemplate(template, await reportOf(source, language)));
  progress.end('report', { code: 'written', values: { file: { text: REPORT_FILE } } });
}
