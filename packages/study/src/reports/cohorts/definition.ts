import { isWordKey, type Message, type WordKey } from '@perennial/words';
import { firstOrderDimensions } from '../../record/first-order-dimensions.ts';
import { ruleOfGroup, ruleOfRow } from '../../segments/rule-of-group.ts';
import { ruleOfDays } from '../../segments/write-rule.ts';
import { basisOf } from '../basis.ts';
import type { ReportDefinition, ReportOptions, Shown } from '../definition.ts';
import { expectedIntervals } from '../expected-intervals.ts';
import { message, plain } from '../message.ts';
import { count, customers, estimate, interval, money, name, number, share, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { cohortsAnswer, groupsAnswer, qualityAlarm } from './answer.ts';
import type { CohortCurve, CohortGroup, CohortsResult, LayerCell, Quality, QualityRow } from './cohorts-result.ts';
import { DAYS_PER_MONTH } from './mean-month.ts';

/** Are newer customers better than older ones? */
export const cohorts: ReportDefinition<'cohorts', CohortsResult> = {
  name: 'cohorts',
  title: message('cohorts.title'),
  asks: message('cohorts.asks'),
  options: [
    { name: 'by', description: 'report.option.by', takes: firstOrderDimensions, andDimensions: true },
    { name: 'since', description: 'report.option.since', takes: 'day' },
  ],
  answer: ({ result }, { by }) => (by === undefined ? cohortsAnswer(result) : [groupsAnswer(result, by)]),
  sentences: ({ result }, { by }) =>
    by === undefined ? [...qualityAlarm(result), ...changeOf(result)] : changeOf(result),
  tables: (shown, options) =>
    options.by === undefined ? everyone(shown, options) : byDimension(shown, options.by, options),
  anonymise: (result) => result,
};

function changeOf({ businessChanged }: CohortsResult): readonly Message<WordKey>[] {
  return businessChanged ? [message('business-change.cohorts', { date: { date: businessChanged } })] : [];
}

function everyone(shown: Shown<CohortsResult>, options: ReportOptions): readonly Table[] {
  return shown.result.groups
    .filter(({ dimension }) => dimension === null)
    .map((group) => since(group, options))
    .flatMap((group) => [
      cohortsTable(shown, group),
      ...(options.since === undefined && shown.result.quality ? [qualityTable(shown, shown.result.quality)] : []),
      curvesTable(shown, group),
      ...(options.since === undefined ? [layersTable(shown)] : []),
    ]);
}

function byDimension(shown: Shown<CohortsResult>, dimension: string, options: ReportOptions): readonly Table[] {
  const groups = shown.result.groups
    .filter((group) => group.dimension === dimension)
    .map((group) => since(group, options));
  return [
    groupsTable(shown, groups, dimension),
    pooledTable(shown, groups, dimension),
    withGroups(groups, (group) => cohortsTable(shown, group), `cohorts-by-${dimension}`),
    withGroups(groups, (group) => curvesTable(shown, group), `cohort-curves-by-${dimension}`),
  ];
}

/** The same table of every group as one, with a column that names the group. */
function withGroups<Row>(
  groups: readonly CohortGroup[],
  tableOf: (group: CohortGroup) => Table<Row>,
  name: string,
): Table<Row & { readonly group: CohortGroup }> {
  const [first, ...others] = groups.map((group) => ({ group, table: tableOf(group) }));
  if (!first) return { name, title: message('cohorts.totals'), columns: [], rows: [], basis: [], isDetail: true };
  return {
    ...first.table,
    name,
    columns: [
      words(
        'group',
        'cohorts.group',
        ({ group }) => groupCode(group),
        ({ group }) => groupWords(group),
      ),
      ...first.table.columns,
    ],
    rows: [first, ...others].flatMap(({ group, table }) => table.rows.map((row) => ({ ...row, group }))),
    behind: (row) => tableOf(row.group).behind?.(row) ?? null,
    basis: [message('figure.n', { n: { count: customersOf(groups) } })],
    isDetail: true,
  };
}

/** A group without the cohorts that began before a day. Its sums are those of the cohorts that are left. */
function since(group: CohortGroup, { since: day }: ReportOptions): CohortGroup {
  if (day === undefined) return group;
  const left = group.cohorts.filter(({ firstDay }) => firstDay >= day);
  const sum = (of: 'customers' | 'historic' | 'expected' | 'active') =>
    left.reduce((total, cohort) => total + cohort[of], 0);
  return {
    ...group,
    cohorts: left,
    customers: sum('customers'),
    historic: sum('historic'),
    expected: sum('expected'),
    active: sum('active'),
    median: null,
    largestShare: null,
  };
}

/** What each cohort brought and is still expected to bring. */
export function cohortsTable({ record }: Shown<CohortsResult>, group: CohortGroup): Table<CohortCurve> {
  return {
    name: 'cohorts',
    title: message('cohorts.totals'),
    says: message('cohorts.totals.says'),
    columns: [name('cohort', 'cohorts.cohort', ({ cohort }) => cohort), ...sums<CohortCurve>(record)],
    rows: group.cohorts,
    behind: (cohort) => {
      const rule = cohortRule(record, group, cohort);
      return rule === null ? null : { rule };
    },
    basis: basisOf(record, { n: group.customers, horizonDays: record.settings.horizonDays }),
  };
}

/** Those of a cohort, of all customers or of a group; at an age in months, those of them who have reached it. Null where a group cannot be told by a rule. */
export function cohortRule(
  record: Shown['record'],
  { dimension, value, isOthers }: Pick<CohortGroup, 'dimension' | 'value' | 'isOthers'>,
  { firstDay, lastDay }: Pick<CohortCurve, 'firstDay' | 'lastDay'>,
  age = 0,
): string | null {
  if (isOthers) return null;
  return [
    ...(dimension === null ? [] : [ruleOfGroup(record, dimension, value)]),
    ruleOfDays('first_order', firstDay, lastDay),
    ...(age === 0 ? [] : [`days_since_first_order >= ${Math.ceil(age * DAYS_PER_MONTH)}`]),
  ].join(' and ');
}

/** The values of a dimension, the largest first. */
export function groupsTable(
  { record }: Shown<CohortsResult>,
  groups: readonly CohortGroup[],
  dimension: string,
): Table<CohortGroup> {
  return {
    name: `customers-by-${dimension}`,
    title: message('cohorts.groups', { dimension: { message: dimensionWords(dimension) } }),
    columns: [words('group', 'cohorts.group', groupCode, groupWords), ...sums<CohortGroup>(record)],
    rows: groups,
    behind: (group) => ({ rule: ruleOfRow(record, dimension, groups, group) }),
    basis: basisOf(record, { n: customersOf(groups), horizonDays: record.settings.horizonDays }),
  };
}

type Sums = Pick<CohortGroup, 'customers' | 'historic' | 'expected' | 'active' | 'median' | 'largestShare'>;

function sums<Row extends Sums>(record: Shown['record']): Table<Row>['columns'] {
  return [
    customers(),
    count('active_customers', 'cohorts.active', (row) => row.active),
    estimate('historic_value', 'column.historic', (row) => row.historic),
    estimate('expected_money', 'cohorts.expected', (row) => row.expected),
    ...expectedIntervals<Row>(record, 4),
    estimate(
      'historic_per_customer',
      'cohorts.mean',
      (row) => (row.customers > 0 ? row.historic / row.customers : null),
      2,
    ),
    estimate('median_historic', 'cohorts.median', (row) => row.median, 2),
    share('largest_share', 'cohorts.largest', (row) => row.largestShare, 3),
  ];
}

/** A cohort at an age. */
export interface CurvePoint {
  readonly cohort: string;
  readonly customers: number;
  /** Months since the first order. */
  readonly age: number;
  /** Who have reached the age; null in a forecast. */
  readonly reached: number | null;
  /** Cumulative money per customer. */
  readonly money: number | null;
  /** Cumulative orders of each, and share of them who had ordered twice; null in a forecast. */
  readonly orders: number | null;
  readonly repeat: number | null;
  readonly kind: 'complete' | 'unfinished' | 'forecast';
}

const kindWords = {
  complete: message('legend.actual'),
  unfinished: message('legend.unfinished'),
  forecast: message('cohorts.forecast'),
} as const;

/** Value per customer by age, cohort by cohort. */
export function curvesTable({ record }: Shown<CohortsResult>, group: CohortGroup): Table<CurvePoint> {
  return {
    name: 'cohort-curves',
    title: message('cohorts.curves'),
    says: message('cohorts.curves.says'),
    columns: [
      name('cohort', 'cohorts.cohort', ({ cohort }) => cohort),
      customers(),
      number('decimal', 'age_months', 'cohorts.age', ({ age }) => age),
      count('old_enough', 'cohorts.reached', ({ reached }) => reached),
      money('money', 'cohorts.per-customer', (row) => row.money),
      number('decimal', 'orders', 'cohorts.orders', (row) => row.orders, 1),
      share('repeat', 'cohorts.repeat', (row) => row.repeat, 1),
      words(
        'kind',
        'column.figure',
        ({ kind }) => kind,
        ({ kind }) => kindWords[kind],
      ),
    ],
    rows: group.cohorts.flatMap(curvePoints),
    behind: ({ cohort }) => {
      const of = group.cohorts.find((each) => each.cohort === cohort);
      const rule = of && cohortRule(record, group, of);
      return rule ? { rule } : null;
    },
    basis: basisOf(record, { n: group.customers, horizonDays: record.settings.horizonDays }),
    isDetail: true,
  };
}

function curvePoints({
  cohort,
  customers: n,
  ages,
  money: brought,
  orders,
  repeat,
  reached,
  unfinishedFrom,
  forecast,
}: CohortCurve) {
  const point = (
    age: number,
    amount: number | undefined,
    kind: CurvePoint['kind'],
    habits: Pick<CurvePoint, 'orders' | 'repeat' | 'reached'> = { orders: null, repeat: null, reached: null },
  ): CurvePoint => ({
    ...habits,
    cohort,
    customers: n,
    age,
    money: amount ?? null,
    kind,
  });
  return [
    ...ages.map((age, i) =>
      point(age, brought[i], unfinishedFrom !== null && i >= unfinishedFrom ? 'unfinished' : 'complete', {
        orders: orders[i] ?? null,
        repeat: repeat[i] ?? null,
        reached: reached[i] ?? null,
      }),
    ),
    ...forecast.ages.map((age, i) => point(age, forecast.money[i], 'forecast')),
  ];
}

/** New cohorts against those before them at the same age. */
export function qualityTable({ record }: Shown<CohortsResult>, { months, rows }: Quality): Table<QualityRow> {
  return {
    name: 'quality-of-new-cohorts',
    title: message('cohorts.quality', { months: { count: months } }),
    says: message('cohorts.quality.says'),
    columns: [
      name('cohort', 'cohorts.cohort', ({ cohort }) => cohort),
      count('customers', 'cohorts.reached', (row) => row.customers),
      count('cohort_customers', 'cohorts.of-cohort', ({ cohortCustomers }) => cohortCustomers, 3),
      money('money_per_customer', 'cohorts.per-customer', ({ mean }) => mean),
      number('share', 'quality_index', 'cohorts.index', ({ index }) => index),
      interval('quality_index', 95, 'share', ({ low95, high95 }) => ({ low95, high95, low80: low95, high80: high95 })),
      money('before', 'cohorts.before', ({ before }) => before.mean, 1),
      count('customers_before', 'cohorts.customers-before', ({ before }) => before.customers, 2),
    ],
    rows,
    basis: basisOf(record, { n: rows.reduce((sum, row) => sum + row.customers, 0) }),
  };
}

/** Revenue of each period by the cohort of whoever brought it. */
export function layersTable({ record, result }: Shown<CohortsResult>): Table<LayerCell> {
  return {
    name: 'layer-cake',
    title: message('cohorts.layers'),
    says: message('cohorts.layers.says'),
    columns: [
      name('cohort', 'cohorts.cohort', ({ cohort }) => cohort),
      name('period', 'cohorts.period', ({ period }) => period),
      money('money', 'column.money', (row) => row.money),
    ],
    rows: result.layers,
    basis: basisOf(record, { n: record.base.customers }),
    isDetail: true,
  };
}

/** All customers of a group at an age, whatever their cohort. */
export interface PooledPoint {
  readonly group: CohortGroup;
  readonly age: number;
  readonly money: number | null;
  readonly customers: number;
}

/** The values of a dimension beside each other at equal age. */
export function pooledTable(
  { record }: Shown<CohortsResult>,
  groups: readonly CohortGroup[],
  dimension: string,
): Table<PooledPoint> {
  return {
    name: `value-by-${dimension}`,
    title: message('cohorts.pooled', { dimension: { message: dimensionWords(dimension) } }),
    says: message('cohorts.pooled.says'),
    columns: [
      words(
        'group',
        'cohorts.group',
        ({ group }) => groupCode(group),
        ({ group }) => groupWords(group),
      ),
      number('decimal', 'age_months', 'cohorts.age', ({ age }) => age),
      money('money', 'cohorts.per-customer', (row) => row.money),
      customers(),
    ],
    rows: groups.flatMap((group) =>
      group.pooled.ages.map((age, i) => ({
        group,
        age,
        money: group.pooled.money[i] ?? null,
        customers: group.pooled.customers[i] ?? 0,
      })),
    ),
    basis: basisOf(record, { n: customersOf(groups) }),
    isDetail: true,
  };
}

function customersOf(groups: readonly CohortGroup[]): number {
  return groups.reduce((sum, group) => sum + group.customers, 0);
}

/** A dimension by its words, or its own name. */
export function dimensionWords(dimension: string): Message<WordKey> {
  const key = `cohorts.dimension.${dimension}`;
  return isWordKey(key) ? message(key) : plain(dimension);
}

/** The group of those whose first order names no value: of coupons that is a fact, of anything else a gap. */
export function unnamedWords(dimension: string): Message<WordKey> {
  return message(dimension === 'coupon' ? 'cohorts.no-coupon' : 'cohorts.unnamed');
}

/** A group by the value its customers share. */
export function groupWords({ value, isOthers, dimension }: CohortGroup): Message<WordKey> {
  if (isOthers) return message('cohorts.others');
  if (value !== null) return plain(value);
  return dimension === null ? message('column.customers') : unnamedWords(dimension);
}

/** The same in a file: empty for orders that name no value, and for the values beyond the largest together. */
function groupCode({ value }: CohortGroup): string | null {
  return value;
}
