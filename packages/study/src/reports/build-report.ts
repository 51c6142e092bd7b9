import type { Language } from '@perennial/words';
import { openKeptScores } from '../score/open-kept-scores.ts';
import { withoutLeftovers } from '../workspace/cluster.ts';
import { latestRecord } from '../workspace/latest-record.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { buildCohorts } from './cohorts/build-cohorts.ts';
import { buildCustomers } from './customers/build-customers.ts';
import { buildData } from './data/build-data.ts';
import { buildMethod } from './method/build-method.ts';
import { buildPulse } from './pulse/build-pulse.ts';
import { REPORT_VERSION, type ReportData } from './report-data.ts';
import type { ReportSource } from './report-source.ts';
import { buildTrust } from './trust/build-trust.ts';
import { buildValue } from './value/build-value.ts';

/** The report of a workspace's newest run. Fails with `workspace-empty` where there is none, `workspace-damaged` where its scores are gone. Nothing is estimated anew. */
export async function buildReport(workspace: Workspace, language: Language = 'en'): Promise<ReportData> {
  const record = await latestRecord(workspace);
  await openKeptScores(workspace);
  return withoutLeftovers(workspace, () => reportOf({ connection: workspace.connection, record }, language));
}

/** The report of a run whose scores lie open. The sections, in the order in which they are read. */
export async function reportOf(source: ReportSource, language: Language): Promise<ReportData> {
  const trust = buildTrust(source);
  return {
    version: REPORT_VERSION,
    language,
    anonymised: false,
    record: source.record,
    sections: {
      pulse: await buildPulse(source, trust.totals),
      data: await buildData(source),
      trust,
      value: await buildValue(source),
      cohorts: await buildCohorts(source),
      customers: await buildCustomers(source),
      method: buildMethod(source),
    },
  };
}
