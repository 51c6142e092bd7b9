import type { Message, WordKey } from '@perennial/words';
import type { RunRecord } from '../record/run-record.ts';
import type { StudyRecord } from '../record/study-record.ts';
import type { ReportDefinition, ReportOptions } from './definition.ts';
import type { Table } from './table/table.ts';

/** A report with what it found, ready to be shown. */
export interface FoundReport {
  readonly definition: Pick<ReportDefinition, 'name' | 'title' | 'asks' | 'options'>;
  readonly options: ReportOptions;
  readonly record: RunRecord;
  readonly result: unknown;
  /** Whether it was asked of the scores just now: what it answers is not kept with the run. */
  readonly isAnew: boolean;
  readonly answer: readonly Message<WordKey>[];
  readonly sentences: readonly Message<WordKey>[];
  readonly tables: readonly Table[];
}

/** What a definition says of a result. A definition of orders is only ever asked for a run of orders. */
export function foundReport(
  definition: ReportDefinition,
  options: ReportOptions,
  record: RunRecord,
  result: unknown,
): FoundReport {
  const shown = { record: record as StudyRecord, result };
  return {
    definition,
    options,
    record,
    result,
    isAnew: definition.asksAnew?.(options, result) === true,
    answer: definition.answer(shown, options),
    sentences: definition.sentences(shown, options),
    tables: definition.tables(shown, options),
  };
}
