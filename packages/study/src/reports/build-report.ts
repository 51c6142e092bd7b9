import { Failure, type Language } from '@perennial/words';
import { askNewestRun } from '../workspace/latest-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { recordOf } from '../workspace/run-folders.ts';
import { buildCohorts } from './cohorts/build-cohorts.ts';
import { buildCustomers } from './customers/build-customers.ts';
import { buildData } from './data/build-data.ts';
import { keptReport } from './kept-report.ts';
import { buildMethod } from './method/build-method.ts';
import { buildPulse } from './pulse/build-pulse.ts';
import { REPORT_VERSION, type ReportData } from './report-data.ts';
import type { ReportSource } from './report-source.ts';
import { buildTrust } from './trust/build-trust.ts';
import { buildValue } from './value/build-value.ts';

/**
 * The report of a workspace's newest run, as the run has left it. Fails with `workspace-empty` where there is none, `workspace-damaged` where
 * what it is made of is gone. Nothing is asked of the orders.
 */
export function buildReport(reader: Pick<WorkspaceReader, 'folder'>, language: Language = 'en'): Promise<ReportData> {
  return askNewestRun(reader, async (run) => {
    const record = recordOf(run);
    try {
      const { version, sections } = keptReport(run.folder);
      return { version, language, anonymised: false, record, sections };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const values = { run: { count: record.run }, folder: { text: reader.folder }, reason: { text: reason } };
      throw new Failure('workspace-damaged.report', values, error);
    }
  });
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
