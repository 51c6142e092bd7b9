import type { StudyRecord } from '../record/study-record.ts';
import { groupInterval } from './group-interval.ts';
import type { IntervalColumn } from './table/column.ts';
import { intervals } from './table/columns.ts';

/** The intervals beside what a part of the customers is expected to bring (`expected_money`), where nothing but the sum is known of it. */
export function expectedIntervals<Row extends { readonly expected: number }>(
  record: Pick<StudyRecord, 'value'>,
  dispensable: number,
): readonly IntervalColumn<Row>[] {
  return intervals<Row>('expected_money', 'moneyRound', ({ expected }) => groupInterval(expected, record)).map(
    // Where there is room for one of them, it is the 80 %.
    (column) => ({ ...column, dispensable: column.level === 95 ? dispensable + 0.5 : dispensable }),
  );
}
