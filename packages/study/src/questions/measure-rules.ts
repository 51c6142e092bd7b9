import { sql } from '@perennial/engine';
import type { StudyRecord } from '../record/study-record.ts';
import type { ReportSource } from '../reports/report-source.ts';
import { readFigures } from '../reports/segments/rule-segments.ts';
import { readBoth, segmentOf } from '../reports/segments/segment-sets.ts';
import type { FoundSegment } from '../reports/segments/segments-result.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { withScores } from './with-scores.ts';

/**
 * What is expected of the customers of rules, and whether the others differ; null stands for all customers. Fails with `option-invalid` where one
 * cannot be read.
 */
export async function measureRules(
  reader: WorkspaceReader,
  rules: readonly (string | null)[],
): Promise<{ readonly record: StudyRecord; readonly figures: readonly FoundSegment[] }> {
  return withScores(reader, async (source) => {
    const figures: FoundSegment[] = [];
    for (const rule of rules) figures.push(rule === null ? await everybody(source) : await readFigures(source, rule));
    return { record: source.record, figures };
  });
}

async function everybody(source: ReportSource): Promise<FoundSegment> {
  const [inside, outside] = await readBoth(source, sql`1 = 1`);
  return segmentOf(source, inside, outside);
}
