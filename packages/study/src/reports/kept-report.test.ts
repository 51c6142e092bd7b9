import { mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepReport, keptReport, REPORT_DATA } from './kept-report.ts';
import { REPORT_VERSION, type ReportData } from './report-data.ts';

const reportsOf = (name: string) =>
  ({ version: REPORT_VERSION, reports: { customers: { customer: [name] } } }) as unknown as ReportData;

it('is read once for all who ask, and anew where the file was written anew', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-report-'));
  keepReport(folder, reportsOf('zofia'));
  const first = keptReport(folder);
  expect(first).toEqual(reportsOf('zofia'));
  expect(keptReport(folder)).toBe(first);
  // As long as before, as when a person is deleted: written beside it, and renamed.
  const fresh = join(folder, 'fresh');
  mkdirSync(fresh);
  keepReport(fresh, reportsOf('other'));
  renameSync(join(fresh, REPORT_DATA), join(folder, REPORT_DATA));
  expect(keptReport(folder)).toEqual(reportsOf('other'));
});
