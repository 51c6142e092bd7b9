import { Failure } from '@perennial/words';
import { openKeptScores } from '../score/open-kept-scores.ts';
import { savedSegments } from '../segments/segment-files.ts';
import { askNewestRun } from '../workspace/latest-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { recordOf } from '../workspace/run-folders.ts';
import { anonymousName, anonymousRecord } from './anonymise.ts';
import { buildReport } from './build-report.ts';
import type { ReportOptions, Shown } from './definition.ts';
import { type AskAnew, type Report, reports } from './reports.ts';
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
  reader: Pick<WorkspaceReader, 'folder' | 'openScores'>,
  { name, options, anonymiseWith }: ReportQuestion,
  known: readonly Report[] = reports,
): Promise<FoundReport> {
  const report = requireReport(name, known);
  const { definition } = report;
  requireOptions(definition, options, known);
  const { record, reports: results } = await buildReport(reader);
  const kept = new Map<string, unknown>(Object.entries(results)).get(name);
  if (kept === undefined) {
    const values = { run: { count: record.run }, folder: { text: reader.folder }, reason: { text: name } };
    throw new Failure('workspace-damaged.report', values);
  }
  const { askAnew } = report;
  const result = askAnew && definition.asksAnew?.(options) ? await anew(reader, askAnew, kept, options) : kept;
  if (!anonymiseWith) return { definition, options, record, result };
  const rename = anonymousName(anonymiseWith);
  return {
    definition,
    options,
    record: anonymousRecord(record, rename),
    result: definition.anonymise(result, rename),
  };
}

/** Opens the scores of the newest run for what it has not kept. */
function anew(
  reader: Pick<WorkspaceReader, 'folder' | 'openScores'>,
  askAnew: AskAnew,
  kept: unknown,
  options: ReportOptions,
): Promise<unknown> {
  return askNewestRun(reader, async (run) => {
    const connection = await openKeptScores(reader, run);
    try {
      const source = { connection, record: recordOf(run), segments: savedSegments(reader.folder) };
      return await askAnew(source, kept, options);
    } finally {
      connection.close();
    }
  });
}
