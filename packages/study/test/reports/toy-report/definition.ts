import { basisOf } from '../../../src/reports/basis.ts';
import type { ReportDefinition, Shown } from '../../../src/reports/definition.ts';
import { plain } from '../../../src/reports/message.ts';
import { count, customers, money } from '../../../src/reports/table/columns.ts';
import type { Table } from '../../../src/reports/table/table.ts';
import type { Weekday, WeekdaysResult } from './weekdays-result.ts';

/** On which days of the week do customers order? What stands in `plain` would be in the catalogues of packages/words. */
export const weekdays: ReportDefinition<'weekdays', WeekdaysResult> = {
  name: 'weekdays',
  title: plain('Weekdays'),
  asks: plain('On which days do customers order?'),
  options: [{ name: 'since', description: 'report.option.since', takes: 'day' }],
  answer: ({ result }) => [plain(`${result.weekdays.length} days of the week have orders.`)],
  sentences: () => [],
  tables: (shown) => [weekdaysTable(shown)],
  anonymise: (result) => result,
};

function weekdaysTable({ record, result }: Shown<WeekdaysResult>): Table<Weekday> {
  return {
    name: 'weekdays',
    title: plain('Orders by weekday'),
    columns: [
      count('weekday', 'column.date', ({ weekday }) => weekday),
      count('orders', 'column.orders', ({ orders }) => orders),
      customers(),
      money('money', 'column.money', (row) => row.money),
    ],
    rows: result.weekdays,
    basis: basisOf(record, { n: record.base.customers }),
    chart: { draws: 'ranking', label: 'weekday', value: 'money', reference: null },
  };
}
