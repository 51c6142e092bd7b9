import type { Message, WordKey } from '@perennial/words';
import { basisOf } from '../basis.ts';
import type { Shown } from '../definition.ts';
import { expectedIntervals } from '../expected-intervals.ts';
import { groupInterval } from '../group-interval.ts';
import { perCustomer } from '../groups/group-figures.ts';
import { message } from '../message.ts';
import { count, customers, estimate, intervals, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { cellRule } from './cell-rule.ts';
import type { RfmCell, RfmGrid, SegmentsResult } from './segments-result.ts';

/** What customers of a corner of the grid are called: by thirds of recency (lately first), then of frequency (seldom first). */
const NAMES = [
  ['newcomers', 'promising', 'champions'],
  ['fading', 'attention', 'loyal'],
  ['dormant', 'slipping', 'cannot-lose'],
] as const;

export type RfmName = (typeof NAMES)[number][number];

export function rfmName({ recency, frequency }: RfmGrid, cell: Pick<RfmCell, 'recency' | 'frequency'>): RfmName {
  const third = (bin: number, bins: number) => (bins < 2 ? 0 : Math.min(2, Math.floor((3 * bin) / bins)));
  return NAMES[third(cell.recency, recency.length + 1)]![third(cell.frequency, frequency.length)]!;
}

/** Days since the last order of a bin. */
export function recencyWords({ recency }: RfmGrid, bin: number): Message<WordKey> {
  const from = bin === 0 ? 0 : recency[bin - 1]! + 1;
  const to = recency[bin];
  if (to === undefined) return message('segments.from', { from: { count: from } });
  return message('figure.range', { low: { count: from }, high: { count: to } });
}

/** Orders of a bin. */
export function frequencyWords({ frequency }: RfmGrid, bin: number): Message<WordKey> {
  const from = frequency[bin]!;
  const next = frequency[bin + 1];
  if (next === undefined) return message('segments.from', { from: { count: from } });
  if (next === from + 1) return message('report.count', { count: { count: from } });
  return message('figure.range', { low: { count: from }, high: { count: next - 1 } });
}

/** Customers by how lately and how often they ordered, with what they are worth. */
export function gridTable({ record, result }: Shown<SegmentsResult>): Table<RfmCell> {
  const { grid } = result;
  return {
    name: 'rfm',
    title: message('segments.rfm'),
    says: message('segments.rfm.says'),
    columns: [
      words(
        'days_since_last_order',
        'segments.recency',
        ({ recency: bin }) => String(bin === 0 ? 0 : grid.recency[bin - 1]! + 1),
        ({ recency: bin }) => recencyWords(grid, bin),
      ),
      words(
        'orders',
        'column.orders',
        ({ frequency: bin }) => String(grid.frequency[bin]),
        ({ frequency: bin }) => frequencyWords(grid, bin),
      ),
      words(
        'group',
        'segments.segment',
        (cell) => rfmName(grid, cell),
        (cell) => message(`segments.rfm.${rfmName(grid, cell)}`),
      ),
      customers(),
      count('active_customers', 'cohorts.active', ({ active }) => active, 3),
      estimate('forecast_per_customer', 'segments.mean', (cell) => cell.expected / cell.customers),
      ...intervals<RfmCell>('forecast_per_customer', 'moneyRound', (cell) =>
        perCustomer(groupInterval(cell.expected, record), cell.customers),
      ).map((each) => ({ ...each, dispensable: 4 })),
      estimate('expected_money', 'segments.total', (cell) => cell.expected, 1),
      ...expectedIntervals<RfmCell>(record, 5),
      estimate('historic_value', 'column.historic', (cell) => cell.historic, 2),
    ],
    rows: grid.cells,
    behind: (cell) => ({ rule: cellRule(grid, cell) }),
    basis: basisOf(record, { n: record.base.customers, horizonDays: record.settings.horizonDays }),
  };
}
