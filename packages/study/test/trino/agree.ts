import type { StudyRecord } from '../../src/record/study-record.ts';
import type { ReportData } from '../../src/reports/report-data.ts';

/** What is said only of a file, or only of a table. */
const ONLY_OF_ONE: readonly string[] = ['statuses', 'exact-copies', 'table-not-checked'];

/** A record without what names its source and its engine. */
export function figures({ sources, fingerprint, files, reconciliation, ...record }: StudyRecord) {
  return {
    ...record,
    reconciliation: {
      ...reconciliation,
      excluded: reconciliation.excluded.map(({ examples: _, ...line }) => line),
    },
    // Of a table it is said what is not looked for in it; statuses are listed of files alone.
    sources: sources.map(({ columns, rows, notes }) => ({
      columns,
      rows,
      notes: notes.filter(({ code }) => !ONLY_OF_ONE.includes(code)),
    })),
    hasFingerprint: fingerprint.split('-')[0],
    hasFiles: files.includes('study.json'),
  };
}

export function reportFigures({ record, reports, ...report }: ReportData) {
  return {
    ...report,
    record: figures(record),
    reports: {
      ...reports,
      data: { ...reports.data, excluded: reports.data.excluded.map(({ examples: _, ...line }) => line) },
      method: { ...reports.method, files: undefined },
      formulas: { ...reports.formulas, ...ofClusters(reports.formulas) },
    },
  };
}

/** Formulas of groups that a run on a cluster tells: the others cost too many statements there. */
function ofClusters({ dimensions, groups }: ReportData['reports']['formulas']) {
  const isTold = (dimension: string | null) => dimension === null || ['channel', 'cohort'].includes(dimension);
  return { dimensions: dimensions.filter(isTold), groups: groups.filter((group) => isTold(group.dimension)) };
}

/** Paths at which two structures differ by more than a relative tolerance in numbers, or at all in anything else. */
export function differences(a: unknown, b: unknown, tolerance: number, path = ''): readonly string[] {
  if (Object.is(a, b)) return [];
  if (typeof a === 'number' && typeof b === 'number') {
    const relative = Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
    return relative <= tolerance ? [] : [`${path}: ${a} and ${b}, ${relative.toExponential(1)} apart`];
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return [`${path}: ${String(a)} and ${String(b)}`];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names.flatMap((name) =>
    differences(
      (a as Record<string, unknown>)[name],
      (b as Record<string, unknown>)[name],
      tolerance,
      `${path}.${name}`,
    ),
  );
}
