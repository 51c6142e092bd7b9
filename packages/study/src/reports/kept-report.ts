import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportData, SubscriptionReportData } from './report-data.ts';

/** In the folder of a run: what any report of it shows, whatever the language. Beside it lies the record. */
export const REPORT_DATA = 'report.json';

export type KeptReport =
  | Pick<ReportData, 'version' | 'reports' | 'subscriptions'>
  | Pick<SubscriptionReportData, 'version' | 'subscriptions'>;

export function keepReport(runFolder: string, { version, subscriptions, ...rest }: KeptReport): void {
  const kept = 'reports' in rest ? { version, reports: rest.reports, subscriptions } : { version, subscriptions };
  writeFileSync(join(runFolder, REPORT_DATA), JSON.stringify(kept));
}

/** What was read last, and of which file: a server is asked of the same run again and again, and to read it takes longer than many an answer. */
let last: { readonly file: string; readonly kept: KeptReport } | null = null;

/** What a run has left for its reports. Throws where it left none. A file that was written anew since, as when a person is deleted, is read anew. */
export function keptReport(runFolder: string): KeptReport {
  const path = join(runFolder, REPORT_DATA);
  const { ino, mtimeMs, size } = statSync(path);
  const file = [path, ino, mtimeMs, size].join(' ');
  if (last?.file !== file) last = { file, kept: JSON.parse(readFileSync(path, 'utf8')) as KeptReport };
  return last.kept;
}
