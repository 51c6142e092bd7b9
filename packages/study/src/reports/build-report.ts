import { Failure, type Language } from '@perennial/words';
import type { AnyRecord } from '../record/subscription-record.ts';
import { askNewestRun } from '../workspace/latest-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { recordOf } from '../workspace/run-folders.ts';
import { keepFacts } from './facts/kept-facts.ts';
import { dropFacts, makeFacts } from './facts/make-facts.ts';
import { factsWanted } from './facts-wanted.ts';
import { type KeptReport, keptReport } from './kept-report.ts';
import { type AnyReportData, hasOrders, REPORT_VERSION, type ReportData } from './report-data.ts';
import type { ReportSource } from './report-source.ts';
import { type FoundReports, type Report, reports } from './reports.ts';

/**
 * All reports of a workspace's newest run, as the run has left them. Fails with `workspace-empty` where there is none, `workspace-damaged` where
 * what they are made of is gone, or of another version. Nothing is asked of the orders.
 */
export function buildAnyReport(
  reader: Pick<WorkspaceReader, 'folder'>,
  language: Language = 'en',
): Promise<AnyReportData> {
  return askNewestRun(reader, async (run) => {
    const record = recordOf(run);
    const values = { run: { count: record.run }, folder: { text: reader.folder } };
    const kept = orFail(
      () => keptReport(run.folder),
      (reason, cause) => new Failure('workspace-damaged.report', { ...values, reason: { text: reason } }, cause),
    );
    if (kept.version !== REPORT_VERSION) throw new Failure('workspace-damaged.report-version', values);
    return dataOf(record, kept, language);
  });
}

function orFail<Found>(find: () => Found, failureOf: (reason: string, cause: unknown) => Failure): Found {
  try {
    return find();
  } catch (error) {
    throw failureOf(error instanceof Error ? error.message : String(error), error);
  }
}

/** The parts in the order in which a run writes them: the page is the same, whoever makes it. */
function dataOf(record: AnyRecord, kept: KeptReport, language: Language): AnyReportData {
  const head = { version: kept.version, language, anonymised: false, record };
  const { subscriptions } = kept;
  const parts =
    'reports' in kept ? { reports: kept.reports, ...(subscriptions && { subscriptions }) } : { subscriptions };
  return { ...head, ...parts } as AnyReportData;
}

/** The same of a business that has orders. */
export async function buildReport(
  reader: Pick<WorkspaceReader, 'folder'>,
  language: Language = 'en',
): Promise<ReportData> {
  const data = await buildAnyReport(reader, language);
  if (!hasOrders(data)) throw new Failure('option-invalid.subscriptions-alone');
  return data;
}

/** Reports that lead with what the others found: they are read first and built last. */
const LEADING: readonly string[] = ['opportunities', 'summary'];

/** The reports of a run whose scores lie open. `factsIn`: where it leaves the facts; null where they are not kept. */
export async function reportOf(
  source: ReportSource,
  language: Language,
  factsIn: string | null,
  known: readonly Report[] = reports,
): Promise<ReportData> {
  const results = new Map<string, unknown>(known.map(({ definition }) => [definition.name, undefined]));
  await makeFacts(source, factsWanted(source));
  if (factsIn !== null) await keepFacts(source.connection, factsIn, (source.record.base.dimensions ?? []).length > 0);
  const isLeading = ({ definition }: Report) => LEADING.includes(definition.name);
  for (const { definition, build } of [...known.filter((each) => !isLeading(each)), ...known.filter(isLeading)])
    results.set(definition.name, await build(source, Object.fromEntries(results) as FoundReports));
  await dropFacts(source);
  return {
    version: REPORT_VERSION,
    language,
    anonymised: false,
    record: source.record,
    reports: Object.fromEntries(results) as unknown as ReportData['reports'],
  };
}
