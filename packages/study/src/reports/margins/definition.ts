import type { Message, WordKey } from '@perennial/words';
import { type BasisName, basisColumn } from '../../record/bases.ts';
import type { RunRecord } from '../../record/run-record.ts';
import type { AcquiredSubscribers, PlanBases, SubscriptionBases } from '../../record/subscription-bases.ts';
import { basisOf, basisWords, endlessWords } from '../basis.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { message, plain } from '../message.ts';
import { acquiredColumns } from '../profit/acquired-table.ts';
import { type BridgeStep, bridgeTable, figuresTable } from '../profit/bases-tables.ts';
import { benchmarkTable } from '../profit/benchmark-table.ts';
import { type Benchmark, benchmarksFor } from '../profit/benchmarks.ts';
import { standingSentences } from '../profit/standing.ts';
import { unmatchedTable } from '../profit/unmatched-table.ts';
import { count, estimate, intervals, money, name, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';

/** Null bases: nothing is known of costs. */
export interface MarginsResult {
  readonly bases: SubscriptionBases | null;
  readonly running: number;
}

type Seen = Shown<MarginsResult, RunRecord>;

/** What is left of the money of subscriptions? */
export const margins: ReportDefinition<'margins', MarginsResult, RunRecord> = {
  name: 'margins',
  title: message('margins.title'),
  asks: message('margins.asks'),
  options: [],
  answer: (shown) => answer(shown),
  sentences: (shown) => sentences(shown),
  tables: (shown) => tablesOf(shown),
  anonymise: (result) => result,
};

function answer({ record, result: { bases } }: Seen): readonly Message<WordKey>[] {
  const [revenue, last] = [bases?.figures[0], bases?.figures.at(-1)];
  if (!bases || !revenue || !last) return [message('profit.answer.none')];
  const everyone = bases.acquired[0]?.acquired;
  return [
    message('profit.answer', {
      basis: { message: basisWords(last.basis) },
      historic: { money: last.historic },
      revenue: { money: revenue.historic },
      expected: { money: last.expected },
      ofExpected: { money: revenue.expected },
      low: { money: last.interval.low80 },
      high: { money: last.interval.high80 },
      days: { days: record.settings.horizonDays },
    }),
    ...standingSentences(everyone ?? null, benchmarksOf(bases)),
  ];
}

function benchmarksOf({ benchmark }: SubscriptionBases): readonly Benchmark[] {
  return benchmarksFor(benchmark, 'subscription');
}

function sentences({ result: { bases } }: Seen): readonly Message<WordKey>[] {
  if (!bases) return [message('profit.files')];
  const { acquisition, unallocated, bridge, isBesideOrders } = bases;
  return [
    ...(bridge.some(({ line }) => line === 'goods') ? [] : [message('profit.goods-unknown')]),
    ...(isBesideOrders ? [message('margins.beside-orders')] : []),
    ...(acquisition?.isBlended ? [message('margins.blended')] : []),
    ...(acquisition && acquisition.spend > acquisition.matched
      ? [
          message('profit.unmatched.says', {
            money: { money: acquisition.spend - acquisition.matched },
            spend: { money: acquisition.spend },
          }),
        ]
      : []),
    ...(unallocated !== 0 ? [message('profit.unallocated', { money: { money: unallocated } })] : []),
  ];
}

function tablesOf(shown: Seen): readonly Table[] {
  const { bases } = shown.result;
  if (!bases) return [];
  return [
    subscriptionBasesTable(shown),
    subscriptionBridgeTable(shown),
    plansTable(shown, bases),
    ...(bases.acquired.length > 0 ? [acquiredSubscribersTable(shown), benchmarkTable(benchmarksOf(bases))] : []),
    ...(bases.acquisition?.unmatched.length ? [unmatchedTable(bases.acquisition)] : []),
  ];
}

function standing({ record, result }: Seen) {
  return basisOf(record, { n: result.running, horizonDays: record.settings.horizonDays }).slice(1);
}

/** Each basis of all subscriptions. */
export function subscriptionBasesTable(shown: Seen) {
  return figuresTable(shown.result.bases?.figures ?? [], [...standing(shown), endlessWords(shown.record)]);
}

/** From revenue to what is left of it. */
export function subscriptionBridgeTable(shown: Seen): Table<BridgeStep> {
  return bridgeTable(shown.result.bases ?? { figures: [], bridge: [] }, standing(shown));
}

function plansTable(shown: Seen, { plans, figures }: SubscriptionBases): Table<PlanBases> {
  const of = (row: PlanBases, basis: BasisName) => row.figures.find((each) => each.basis === basis);
  const last = figures.at(-1)!.basis;
  return {
    name: 'profit-by-plan',
    title: message('margins.plans'),
    columns: [
      name('plan', 'plans.plan', ({ plan }) => plan || null),
      count('running', 'recurring.running', ({ running }) => running),
      ...figures.map(({ basis }) =>
        money<PlanBases>(
          `historic_${basisColumn(basis)}`,
          `profit.so-far.${basis}`,
          (row) => of(row, basis)?.historic ?? null,
          basis === 'contribution' ? 3 : 1,
        ),
      ),
      ...figures.map(({ basis }) =>
        estimate<PlanBases>(
          `expected_${basisColumn(basis)}`,
          `profit.to-come.${basis}`,
          (row) => of(row, basis)?.expected ?? null,
          basis === last ? 0 : 4,
        ),
      ),
      ...intervals<PlanBases>(
        `expected_${basisColumn(last)}`,
        'moneyRound',
        (row) => of(row, last)?.interval ?? null,
        5,
      ),
    ],
    rows: plans,
    basis: standing(shown),
  };
}

/** CAC, LTV:CAC and payback of those who subscribed, by the quarter in which they began. */
export function acquiredSubscribersTable(shown: Seen): Table<AcquiredSubscribers> {
  const { bases } = shown.result;
  const worth = bases?.figures.findLast(({ basis }) => basis !== 'net')?.basis ?? 'revenue';
  return {
    name: 'acquisition-by-cohort',
    title: message('profit.acquired.cohort'),
    says: message('profit.acquired.says'),
    columns: [
      words(
        'group',
        'cohorts.group',
        ({ cohort }) => cohort,
        ({ cohort }) => (cohort === null ? message('column.customers') : plain(cohort)),
      ),
      ...acquiredColumns<AcquiredSubscribers>(),
    ],
    rows: bases?.acquired ?? [],
    basis: [
      basisWords(worth),
      ...basisOf(shown.record, { n: bases?.acquisition?.customers ?? 0 }).slice(1),
      endlessWords(shown.record),
    ],
  };
}
