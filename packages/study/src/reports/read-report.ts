import type { Effects } from '@perennial/engine';
import { untilStopped } from '../workspace/until-stopped.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { anonymousName, anonymousRecord } from './anonymise.ts';
import { withReportSource } from './build-report.ts';
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
 * One report of a workspace's newest run. Fails with `option-invalid` where there is no such report or it cannot be asked so, and like
 * `buildReport`.
 */
export async function readReport(
  workspace: Workspace,
  { name, options, anonymiseWith }: ReportQuestion,
  { signal }: Pick<Effects, 'signal'>,
  known: readonly Report[] = reports,
): Promise<FoundReport> {
  const { definition, build } = requireReport(name, known);
  requireOptions(definition, options, known);
  return untilStopped(workspace, signal, (readable) =>
    withReportSource(readable, async (source) => {
      const found = { definition, options, record: source.record, result: await build(source, options) };
      if (!anonymiseWith) return found;
      const rename = anonymousName(anonymiseWith);
      return {
        ...found,
        record: anonymousRecord(source.record, rename),
        result: definition.anonymise(found.result, rename),
      };
    }),
  );
}
