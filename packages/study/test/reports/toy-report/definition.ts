import { basisOf } from '../../../src/reports/basis.ts';
import type { ReportDefinition, Shown } from '../../../src/reports/definition.ts';
import { plain } from '../../../src/reports/message.ts';
import { count, money } from '../../../src/reports/table/columns.ts';
import type { Table } from '../../../src/reports/table/table.ts';
import type { Weekday, WeekdaysResult } from './weekdays-result.ts';

/** On which days of the week do customers order? What stands in `plain` would be in the catalogues of packages/words. */
export const weekdays: ReportDefinition<'weekdays', WeekdaysResult> = {
  name: 'weekdays',
  title: plain('Weekdays'),
  asks: plain('On which days do customers order?'),
  options: [{ name: 'since', description: 'report.option.since', takes: 'day' }],
  answer: ({ result }) => [plain(`${sumsOf(result, '').length} days of the week have orders.`)],
  sentences: () => [],
  tables: (shown, { since = '' }) => [weekdaysTable(shown, since)],
  anonymise: (result) => result,
};

function weekdaysTable({ record, result }: Shown<WeekdaysResult>, since: string): Table<Omit<Weekday, 'month'>> {
  return {
    name: 'weekdays',
    title: plain('Orders by weekday'),
    columns: [
      count('weekday', 'column.date', ({ weekday }) => weekday),
      count('orders', 'column.orders', ({ orders }) => orders),
      money('money', 'column.money', (row) => row.money),
    ],
    rows: sumsOf(result, since),
    basis: basisOf(record, { n: record.base.customers }),
    chart: { draws: 'ranking', label: 'weekday', value: 'money', reference: null },
  };
}

/** Over the months from that of a day on; an empty text is before all days. */
function sumsOf({ months }: WeekdaysResult, since: string): readonly Omit<Weekday, 'month'>[] {
  const first = Number(since.slice(0, 4)) * 12 + Number(since.slice(5, 7)) - 1;
  const kept = months.filter(({ month }) => since === '' || month >= first);
  return [1, 2, 3, 4, 5, 6, 7]
    .map((weekday) => {
      const days = kept.filter((each) => each.weekday === weekday);
      const sum = (of: 'orders' | 'money') => days.reduce((total, each) => total + each[of], 0);
      return { weekday, orders: sum('orders'), money: sum('money') };
    })
    .filter(({ orders }) => orders > 0);
}
