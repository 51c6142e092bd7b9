import { Failure } from '@perennial/words';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { anonymousName, anonymousRecord } from './anonymise.ts';
import { buildReport } from './build-report.ts';
import type { ReportOptions, Shown } from './definition.ts';
import { type Report, reports } from './reports.ts';
import { requireOptions, requireReport } from './require-report.ts';

export interface ReportQuestion {
  /** Of a report. */
  readonly name: string;
  readonly options: ReportOptions;
  /** Key for the names of customers: random bytes, used once. Without it they keep their own. */
  readonly anonymiseWith?: Uint8Array;
}

/** A report with what it found. */
export interface FoundReport extends Shown {
  readonly definition: Report['definition'];
  readonly options: ReportOptions;
}

/**
 * One report of a workspace's newest run, as the run has left it. Fails with `option-invalid` where there is no such report or it cannot be
 * asked so, and like `buildReport`.
 */
export async function readReport(
  reader: Pick<WorkspaceReader, 'folder'>,
  { name, options, anonymiseWith }: ReportQuestion,
  known: readonly Report[] = reports,
): Promise<FoundReport> {
  const { definition } = requireReport(name, known);
  requireOptions(definition, options, known);
  const { record, reports: results } = await buildReport(reader);
  const result = new Map<string, unknown>(Object.entries(results)).get(name);
  if (result === undefined) {
    const values = { run: { count: record.run }, folder: { text: reader.folder }, reason: { text: name } };
    throw new Failure('workspace-damaged.report', values);
  }
  if (!anonymiseWith) return { definition, options, record, result };
  const rename = anonymousName(anonymiseWith);
  return {
    definition,
    options,
    record: anonymousRecord(record, rename),
    result: definition.anonymise(result, rename),
  };
}
