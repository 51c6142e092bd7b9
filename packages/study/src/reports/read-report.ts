import { Failure } from '@perennial/words';
import { requireOrders } from '../record/subscription-record.ts';
import { software } from '../record/version.ts';
import { openKeptScores } from '../score/open-kept-scores.ts';
import { savedSegments } from '../segments/segment-files.ts';
import { askNewestRun } from '../workspace/latest-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { recordOf } from '../workspace/run-folders.ts';
import { anonymousName, anonymousRun } from './anonymise.ts';
import { buildAnyReport } from './build-report.ts';
import type { ReportDefinition, ReportOptions } from './definition.ts';
import { type FoundReport, foundReport } from './found-report.ts';
import { type AnyReportData, hasOrders } from './report-data.ts';
import { type Report, reports } from './reports.ts';
import { requireOptions, requireReport } from './require-report.ts';
import { definitionsOf } from './subscription-definitions.ts';

export interface ReportQuestion {
  /** Of a report. */
  readonly name: string;
  readonly options: ReportOptions;
  /** Key for the names of customers: random bytes, used once. Without it they keep their own. */
  readonly anonymiseWith?: Uint8Array;
}

/**
 * One report of a workspace's newest run, as the run has left it. Fails with `option-invalid` where there is no such report of what the business sells by,
 * or it cannot be asked so, with `workspace-damaged` where an earlier version kept it otherwise, and like `buildReport`.
 */
export async function readReport(
  reader: Pick<WorkspaceReader, 'folder' | 'openScores'> & Partial<Pick<WorkspaceReader, 'withRun' | 'scoresTable'>>,
  { name, options, anonymiseWith }: ReportQuestion,
  known: readonly Report[] = reports,
): Promise<FoundReport> {
  const data = await buildAnyReport(reader);
  const rename = anonymiseWith ? anonymousName(anonymiseWith) : null;
  const { definition, result: kept } = resultOf(data, name, options, known);
  if (kept === undefined) {
    const values = { run: { count: data.record.run }, folder: { text: reader.folder }, reason: { text: name } };
    throw new Failure('workspace-damaged.report', values);
  }
  const asked = known.find((each) => each.definition === definition);
  const result =
    asked?.askAnew && definition.asksAnew?.(options, kept) ? await anew(reader, asked, kept, options) : kept;
  const record = rename ? anonymousRun(data.record, rename) : data.record;
  try {
    return foundReport(definition, options, record, rename ? definition.anonymise(result, rename) : result);
  } catch (error) {
    // What a run of another version kept may lack what this one shows. In one of this version it is a fault of the program, which is not hidden.
    const isOfOther = data.record.software !== software;
    if (isOfOther && asked !== undefined && result === kept && error instanceof TypeError)
      throw new Failure(
        'workspace-damaged.report-of-earlier-run',
        { run: { count: data.record.run }, report: { text: name } },
        error,
      );
    throw error;
  }
}

type AnyDefinition = ReportDefinition<string, unknown, never>;

function resultOf(data: AnyReportData, name: string, options: ReportOptions, known: readonly Report[]) {
  const ofOrders: readonly { readonly definition: AnyDefinition }[] = hasOrders(data) ? known : [];
  const ofSubscriptions = data.subscriptions ? definitionsOf(data).map((definition) => ({ definition })) : [];
  const all = [...ofOrders, ...ofSubscriptions];
  const { definition } = requireReport(name, all);
  requireOptions(definition, options, all, hasOrders(data) ? data.record.base : {});
  const results = { ...(hasOrders(data) ? data.reports : {}), ...data.subscriptions };
  return {
    definition: definition as ReportDefinition,
    result: new Map<string, unknown>(Object.entries(results)).get(name),
  };
}

/** Opens the scores of the newest run for what it has not kept. */
function anew(
  reader: Pick<WorkspaceReader, 'folder' | 'openScores'> & Partial<Pick<WorkspaceReader, 'withRun' | 'scoresTable'>>,
  { askAnew, asksKept }: Report,
  kept: unknown,
  options: ReportOptions,
): Promise<unknown> {
  return askNewestRun(reader, async (run) => {
    const ofRun = { record: requireOrders(recordOf(run)), runFolder: run.folder };
    const known = { ...ofRun, segments: savedSegments(reader.folder) };
    const beside =
      reader.withRun && reader.scoresTable === null && !asksKept
        ? await reader.withRun(run.folder, (connection) =>
            askAnew!({ ...known, connection, hasOrders: true }, kept, options),
          )
        : null;
    if (beside !== null) return beside;
    const connection = await openKeptScores(reader, run);
    try {
      const source = { ...known, connection, isOfCluster: typeof reader.scoresTable === 'string' };
      return await askAnew!(source, kept, options);
    } finally {
      connection.close();
    }
  });
}
