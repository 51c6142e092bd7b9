import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '../effects.ts';
import type { StudyRequest } from '../request.ts';
import { reportOf } from './build-report.ts';
import { putIntoTemplate } from './put-into-template.ts';
import type { ReportSource } from './report-source.ts';

/** Name of the report that a study leaves in its workspace. */
export const REPORT_FILE = 'report.html';

/** A finished report in the scratch folder; `publish` puts it where people look, by a rename. */
export interface ReportFile {
  publish(): void;
}

/** Writes the report of a study whose scores lie open. */
export async function reportFile(
  source: ReportSource,
  { template, language }: NonNullable<StudyRequest['report']>,
  scratchFolder: string,
  folder: string,
  progress: Progress,
): Promise<ReportFile> {
  progress.begin('report');
  const unfinished = join(scratchFolder, REPORT_FILE);
  writeFileSync(unfinished, putIntoTemplate(template, await reportOf(source, language)));
  progress.end('report', REPORT_FILE);
  return { publish: () => renameSync(unfinished, join(folder, REPORT_FILE)) };
}
