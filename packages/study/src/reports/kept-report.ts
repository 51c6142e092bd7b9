import { readFileSync, writeFileSync } from 'node:fs';
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

/** What a run has left for its reports. Throws where it left none. */
export function keptReport(runFolder: string): KeptReport {
  return JSON.parse(readFileSync(join(runFolder, REPORT_DATA), 'utf8')) as KeptReport;
}
