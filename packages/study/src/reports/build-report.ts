import type { Language } from '@perennial/words';
import { openKeptScores } from '../score/open-kept-scores.ts';
import { withoutLeftovers } from '../workspace/cluster.ts';
import { latestRecord } from '../workspace/latest-record.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { REPORT_VERSION, type ReportData } from './report-data.ts';
import type { ReportSource } from './report-source.ts';
import { reports } from './reports.ts';

/** All reports of a workspace's newest run. Fails with `workspace-empty` where there is none, `workspace-damaged` where its scores are gone. Nothing is estimated anew. */
export async function buildReport(workspace: Workspace, language: Language = 'en'): Promise<ReportData> {
  return withReportSource(workspace, (source) => reportOf(source, language));
}

/** Does something with what the reports of a workspace's newest run are made from. Fails like `buildReport`. */
export async function withReportSource<Result>(
  workspace: Workspace,
  work: (source: ReportSource) => Promise<Result>,
): Promise<Result> {
  const record = await latestRecord(workspace);
  await openKeptScores(workspace);
  return withoutLeftovers(workspace, () => work({ connection: workspace.connection, record }));
}

/** The reports of a run whose scores lie open, in the order in which they are read. */
export async function reportOf(source: ReportSource, language: Language): Promise<ReportData> {
  const results: [name: string, result: unknown][] = [];
  for (const { definition, build } of reports) results.push([definition.name, await build(source, {})]);
  return {
    version: REPORT_VERSION,
    language,
    anonymised: false,
    record: source.record,
    reports: Object.fromEntries(results) as unknown as ReportData['reports'],
  };
}
