import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportData } from './report-data.ts';

/** In the folder of a run: what any report of it shows, whatever the language. Beside it lies the record. */
export const REPORT_DATA = 'report.json';

type KeptReport = Pick<ReportData, 'version' | 'reports'>;

export function keepReport(runFolder: string, { version, reports }: KeptReport): void {
  writeFileSync(join(runFolder, REPORT_DATA), JSON.stringify({ version, reports }));
}

/** What a run has left for its reports. Throws where it left none. */
export function keptReport(runFolder: string): KeptReport {
  return JSON.parse(readFileSync(join(runFolder, REPORT_DATA), 'utf8')) as KeptReport;
}
