import { type Ends, type IntervalLevel, type Table, type TableChart, writeCell } from '@perennial/study/reports';
import type { IntervalRow } from '../charts/intervals.ts';
import type { Page } from '../report/context.ts';
import { isolated } from '../report/isolated.ts';
import { columnOf, numberColumn } from './columns-of.ts';

/** Rows that are drawn; the table has all of them. */
const DRAWN = 20;

/** The rows of a table as they are drawn with their intervals; those without one are left to the table. Throws a RangeError where a column is not there. */
export function intervalRows<Row>(
  table: Table<Row>,
  { labels, value: key }: Extract<TableChart, { readonly draws: 'intervals' }>,
  report: Pick<Page, 'say' | 'format'>,
): readonly IntervalRow[] {
  const value = numberColumn(table, key);
  const names = labels.map((label) => columnOf(table, label));
  const customers = table.columns.find((column) => column.key === 'customers');
  return table.rows.slice(0, DRAWN).flatMap((row) => {
    const [inner, outer] = [endsOf(table, key, 80, row), endsOf(table, key, 95, row)];
    if (!inner || !outer) return [];
    const name = names.map((column) => isolated(writeCell(column, row, report))).join(' · ');
    return {
      label: customers ? `${name} (${writeCell(customers, row, report)})` : name,
      interval: { low95: outer.low, low80: inner.low, median: value.of(row), high80: inner.high, high95: outer.high },
      actual: null,
    };
  });
}

function endsOf<Row>({ columns }: Table<Row>, key: string, level: IntervalLevel, row: Row): Ends | null {
  const column = columns.find((each) => each.key === key && each.type === 'interval' && each.level === level);
  return column?.type === 'interval' ? column.ends(row) : null;
}
