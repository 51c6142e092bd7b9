import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StudyRequest } from '../request.ts';
import { reportOf } from './build-report.ts';
import { putIntoTemplate } from './put-into-template.ts';
import type { ReportSource } from './report-source.ts';

/** Name of the report that a study leaves in its workspace. */
export const REPORT_FILE = 'report.html';

/** Writes the report of a study to the scratch folder; the function it resolves to puts it where people look, by a rename. */
export async function reportFile(
  source: ReportSource,
  { template, language }: NonNullable<StudyRequest['report']>,
  scratchFolder: string,
  folder: string,
): Promise<() => void> {
  const unfinished = join(scratchFolder, REPORT_FILE);
  writeFileSync(unfinished, putIntoTemplate(template, await reportOf(source, language)));
  return () => renameSync(unfinished, join(folder, REPORT_FILE));
}
