import type { Acquired } from '../../record/acquired.ts';
import { basisOf, basisWords, endlessWords } from '../basis.ts';
import type { Shown } from '../definition.ts';
import { message } from '../message.ts';
import type { IntervalColumn } from '../table/column.ts';
import { claim, count, estimate, figure, interval, number, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { groupName } from './group-name.ts';
import { FEW, type ProfitGroup, type ProfitResult } from './profit-result.ts';

/** What acquiring the customers of each group has cost, beside what they are worth. */
export function acquiredTable(
  { record, result }: Shown<ProfitResult>,
  dimension: 'channel' | 'cohort',
): Table<ProfitGroup & { readonly acquired: Acquired }> {
  type Row = ProfitGroup & { readonly acquired: Acquired };
  const rows = result.groups.filter(
    (group): group is Row => group.acquired !== null && (group.dimension === dimension || group.dimension === null),
  );
  return {
    name: `acquisition-by-${dimension}`,
    title: message(`profit.acquired.${dimension}`),
    says: message('profit.acquired.says'),
    columns: [words('group', 'cohorts.group', ({ value }) => value, groupName), ...acquiredColumns<Row>()],
    rows,
    basis: [
      basisWords(result.worthBasis),
      ...basisOf(record, { n: record.bases.acquisition?.customers ?? 0 }).slice(1),
      endlessWords(record),
    ],
  };
}

/** The 80 % interval of LTV:CAC. */
export function ratioInterval<Row extends { readonly acquired: Acquired }>(dispensable: number): IntervalColumn<Row> {
  return interval<Row>('ltv_to_cac', 80, 'decimal', ({ acquired }) => ratioEnds(acquired), dispensable);
}

function ratioEnds({ ratioLow: low, ratioHigh: high }: Acquired): Acquired['interval'] {
  return low === null || high === null ? null : { low95: low, low80: low, high80: high, high95: high };
}

/** CAC, what a customer is worth beside it, and payback. */
export function acquiredColumns<Row extends { readonly acquired: Acquired }>(): Table<Row>['columns'] {
  return [
    count('customers', 'column.customers', ({ acquired }) => acquired.customers),
    estimate('spend', 'profit.spend', ({ acquired }) => acquired.spend, 4),
    figure(
      'cac',
      'profit.cac',
      () => 'money',
      ({ acquired }) => Math.round(acquired.cac),
    ),
    estimate('worth', 'profit.worth', ({ acquired }) => acquired.worth, 1),
    interval('worth', 80, 'moneyRound', ({ acquired }) => acquired.interval, 3),
    number('decimal', 'ltv_to_cac', 'profit.ratio', ({ acquired }) => acquired.ratio),
    ratioInterval<Row>(2),
    count('payback_months', 'profit.payback', ({ acquired }) => acquired.payback.months),
    count('payback_months_low80', 'profit.payback.low', ({ acquired }) => acquired.payback.low, 3),
    count('payback_months_high80', 'profit.payback.high', ({ acquired }) => acquired.payback.high, 3),
    claim('payback_is_forecast', 'profit.payback.forecast', ({ acquired }) => acquired.payback.isForecast, 6),
    estimate('most_for_a_customer', 'profit.most', ({ acquired }) => acquired.most, 1),
    claim('bad_spend', 'profit.bad', ({ acquired }) => acquired.isBad, 1),
    claim('few', 'profit.few', ({ acquired }) => acquired.customers < FEW, 2),
    interval('worth', 95, 'moneyRound', ({ acquired }) => acquired.interval, 5),
  ];
}
