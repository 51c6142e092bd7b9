import type { Message, WordKey } from '@perennial/words';
import { type BasisFigure, type BasisName, basisColumn } from '../../record/bases.ts';
import { basisOf, basisOfForecast, endlessWords } from '../basis.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { lifetimeWords } from '../lifetime-words.ts';
import { message } from '../message.ts';
import { claim, count, customer, customers, estimate, intervals, money, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { acquiredTable } from './acquired-table.ts';
import { profitAnswer } from './answer.ts';
import { type BridgeStep, bridgeTable, figuresTable } from './bases-tables.ts';
import { benchmarkTable } from './benchmark-table.ts';
import { groupName } from './group-name.ts';
import { type FallingCustomer, FEW, type ProfitGroup, type ProfitResult } from './profit-result.ts';
import { unmatchedTable } from './unmatched-table.ts';

/** What is left of the money? */
export const profit: ReportDefinition<'profit', ProfitResult> = {
  name: 'profit',
  title: message('profit.title'),
  asks: message('profit.asks'),
  options: [],
  answer: profitAnswer,
  sentences: (shown) => [...assumptions(shown), ...nobodyFalls(shown)],
  tables: (shown) => [basesTable(shown), ...withCosts(shown)],
  anonymise: (result, rename) => ({
    ...result,
    falling: result.falling.map((row) => ({ ...row, customer: rename(row.customer) })),
  }),
};

function withCosts(shown: Shown<ProfitResult>): readonly Table[] {
  const { record, result } = shown;
  if (record.bases.bridge.length === 0) return [];
  const hasChannels = result.groups.some(({ dimension }) => dimension === 'channel');
  const isAcquired = result.groups.some(({ acquired }) => acquired !== null);
  return [
    profitBridgeTable(shown),
    ...(hasChannels ? [groupsTable(shown, 'channel')] : []),
    groupsTable(shown, 'cohort'),
    ...(isAcquired
      ? [
          ...(hasChannels ? [acquiredTable(shown, 'channel')] : []),
          acquiredTable(shown, 'cohort'),
          benchmarkTable(shown.result.benchmarks),
        ]
      : []),
    ...(record.bases.acquisition?.unmatched.length ? [unmatchedTable(record.bases.acquisition)] : []),
    ...(result.falling.length > 0 ? [fallingTable(shown)] : []),
  ];
}

/** What a reader must know of where costs come from. */
function assumptions({ record }: Shown<ProfitResult>): readonly Message<WordKey>[] {
  const { goods, acquisition, unallocated, bridge } = record.bases;
  if (bridge.length === 0) return [message('profit.files'), ...lifetimeWords(record)];
  const all = goods ? goods.byOrder + goods.byMargin + goods.unknown : 0;
  return [
    ...(!bridge.some(({ line }) => line === 'goods') ? [message('profit.goods-unknown')] : []),
    ...(goods && goods.unknown > 0 && goods.unknown < all
      ? [message('profit.goods-partly', { money: { money: goods.unknown }, share: { share: goods.unknown / all } })]
      : []),
    ...(record.costs?.margin != null && goods && goods.byOrder > 0 && goods.byMargin === 0
      ? [message('profit.margin-unused', { margin: { share: record.costs.margin } })]
      : []),
    ...(acquisition?.isBlended ? [message('profit.blended')] : []),
    ...(acquisition && acquisition.spend > acquisition.matched
      ? [
          message('profit.unmatched.says', {
            money: { money: acquisition.spend - acquisition.matched },
            spend: { money: acquisition.spend },
          }),
        ]
      : []),
    ...(unallocated !== 0 ? [message('profit.unallocated', { money: { money: unallocated } })] : []),
    ...lifetimeWords(record),
  ];
}

/** That nobody looks valuable without being it, or that too few customers would show it. */
function nobodyFalls({ record, result }: Shown<ProfitResult>): readonly Message<WordKey>[] {
  if (record.bases.bridge.length === 0 || result.falling.length > 0) return [];
  return [
    record.base.customers < FEW
      ? message('profit.falling.few', { least: { count: FEW } })
      : message('profit.falling.none'),
  ];
}

/** A basis of all customers, past and to come. */
export function basesTable({ record }: Pick<Shown, 'record'>): Table<BasisFigure> {
  return figuresTable(record.bases.figures, [...basisOfForecast(record).slice(1), endlessWords(record)]);
}

/** The bridge with what is assumed of each step. */
export function profitBridgeTable({ record }: Pick<Shown, 'record'>): Table<BridgeStep> {
  return bridgeTable(record.bases, basisOfForecast(record).slice(1));
}

/** Every basis of each group. */
export function groupsTable(
  { record, result }: Shown<ProfitResult>,
  dimension: 'channel' | 'cohort',
): Table<ProfitGroup> {
  const rows = result.groups.filter((group) => group.dimension === dimension);
  const of = (group: ProfitGroup, basis: BasisName) => group.bases.find((each) => each.basis === basis);
  const last = record.bases.figures.at(-1)!.basis;
  return {
    name: `profit-by-${dimension}`,
    title: message(`profit.by.${dimension}`),
    columns: [
      groupColumn(),
      customers(),
      ...record.bases.figures.map(({ basis }) =>
        money<ProfitGroup>(
          `historic_${basisColumn(basis)}`,
          `profit.so-far.${basis}`,
          (row) => of(row, basis)?.historic ?? null,
          basis === 'contribution' ? 3 : 1,
        ),
      ),
      ...record.bases.figures.map(({ basis }) =>
        estimate<ProfitGroup>(
          `expected_${basisColumn(basis)}`,
          `profit.to-come.${basis}`,
          (row) => of(row, basis)?.expected ?? null,
          basis === last ? 0 : 4,
        ),
      ),
      ...intervals<ProfitGroup>(
        `expected_${basisColumn(last)}`,
        'moneyRound',
        (row) => of(row, last)?.interval ?? null,
        5,
      ),
      fewColumn(({ customers: n }) => n),
    ],
    rows,
    basis: basisOf(record, { n: record.base.customers, horizonDays: record.settings.horizonDays }).slice(1),
    ...(dimension === 'cohort' && { isDetail: true as const }),
  };
}

/** The value that customers of a group share. */
export function groupColumn() {
  return words<ProfitGroup>('group', 'cohorts.group', ({ value }) => value, groupName);
}

/** Marks figures of few customers. */
export function fewColumn(n: (group: ProfitGroup) => number) {
  return claim<ProfitGroup>('few', 'profit.few', (row) => n(row) < FEW, 2);
}

/** The customers whose rank falls most from revenue to what is left of it. */
export function fallingTable({ record, result }: Shown<ProfitResult>): Table<FallingCustomer> {
  return {
    name: 'looks-valuable',
    title: message('profit.falling'),
    says: message('profit.falling.says'),
    columns: [
      customer(),
      count('rank_by_revenue', 'profit.rank.revenue', (row) => row.rankByRevenue),
      count('rank_by_net', 'profit.rank.net', (row) => row.rankByNet),
      estimate('revenue', 'profit.revenue', (row) => row.revenue, 1),
      estimate('net', 'profit.left', (row) => row.net),
      words(
        'because',
        'profit.because',
        ({ because }) => because,
        ({ because }) => (because ? message(`profit.line.${because}`) : null),
      ),
    ],
    rows: result.falling,
    basis: basisOfForecast(record).slice(1),
  };
}
