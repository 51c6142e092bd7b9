import { addDays, daysBetween } from '@perennial/engine';
import type { CellRow } from '../cell-rows.ts';
import { type DayOrder, monthFrom, type Period, periodOf } from '../days.ts';
import type { ReportLines } from './report-lines.ts';
import type { SpendColumns } from './spend-columns.ts';

/** The days of a row, or why they are not known. */
export type RowPeriod = Period | 'none' | 'unreadable';

/** The days of each row: its day, its week, its month, or from a start to an end; of a week or a month only those within the report. */
export function rowPeriods(
  rows: readonly CellRow[],
  columns: SpendColumns,
  { rowsAre, period: report }: ReportLines,
  order: DayOrder,
): readonly RowPeriod[] {
  const at = (row: CellRow, column: number | undefined) => (column === undefined ? '' : (row.cells[column] ?? ''));
  const { day, week, month, start, end } = columns;
  const column = day ?? week ?? month ?? (end === undefined ? start : undefined);
  const given = rows.map((row): RowPeriod => {
    if (column !== undefined) return read(at(row, column), order);
    const [from, to] = [read(at(row, start), order), read(at(row, end), order)];
    if (typeof from === 'string') return from;
    if (typeof to === 'string') return to;
    // An end at midnight is the first moment that is no more in it.
    const last = /[T\s]00:00/.test(at(row, end)) && to.to > from.from ? addDays(to.to, -1) : to.to;
    return from.from <= last ? { from: from.from, to: last } : 'unreadable';
  });
  if (column === undefined) return given;
  const isNamed = day === undefined && (week ?? month) !== undefined;
  const unit = isNamed ? (week !== undefined ? 'week' : 'month') : (rowsAre ?? unitOf(given));
  return given.map((each) => (typeof each === 'string' ? each : within(widened(each, unit), report)));
}

function read(cell: string, order: DayOrder): RowPeriod {
  if (/^(?:|[-–—]{1,2})$/.test(cell.trim())) return 'none';
  return periodOf(cell, order) ?? 'unreadable';
}

/** Rows of a day, but for days that are all the first of a month, or a week apart without exception: those of a month or a week, under the header of a day. */
function unitOf(periods: readonly RowPeriod[]): 'day' | 'week' | 'month' {
  const days = [...new Set(periods.flatMap((each) => (typeof each === 'string' ? [] : [each.from])))].sort();
  if (days.length >= 2 && days.every((day) => day.endsWith('-01'))) return 'month';
  return days.length >= 3 && days.every((day, i) => i === 0 || daysBetween(days[i - 1]!, day) === 7) ? 'week' : 'day';
}

/** A cell names the first day of its week or month; one that names more says all of it. */
function widened(period: Period, unit: ReportLines['rowsAre']): Period {
  if (period.from !== period.to) return period;
  if (unit === 'week') return { from: period.from, to: addDays(period.from, 6) };
  return unit === 'month' ? monthFrom(period.from) : period;
}

/** Without the days that a report leaves out of its first and its last week or month. */
function within(period: Period, report: Period | null): Period {
  if (!report || period.from === period.to || daysBetween(period.from, period.to) > 31) return period;
  const from = period.from < report.from ? report.from : period.from;
  const to = period.to > report.to ? report.to : period.to;
  return from <= to ? { from, to } : period;
}
