import type { Message, WordKey } from '@perennial/words';
import { type BasisFigure, type BasisName, type BridgeLine, basisAfter, basisColumn } from '../../record/bases.ts';
import { basisOf, basisOfForecast, basisWords } from '../basis.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { message, plain, sequence } from '../message.ts';
import {
  claim,
  count,
  customer,
  customers,
  estimate,
  interval,
  intervals,
  money,
  name,
  number,
  words,
} from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { acquiredTable } from './acquired-table.ts';
import { profitAnswer } from './answer.ts';
import type { Benchmark } from './benchmarks.ts';
import { equityChangesTable } from './equity-changes-table.ts';
import { groupName } from './group-name.ts';
import { type FallingCustomer, FEW, type ProfitGroup, type ProfitResult } from './profit-result.ts';

/** What is left of the money? */
export const profit: ReportDefinition<'profit', ProfitResult> = {
  name: 'profit',
  title: message('profit.title'),
  asks: message('profit.asks'),
  options: [],
  answer: profitAnswer,
  sentences: (shown) => assumptions(shown),
  tables: (shown) => [basesTable(shown), ...withCosts(shown), ...equityChanges(shown)],
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
          benchmarkTable(shown),
        ]
      : []),
    ...(record.bases.acquisition?.unmatched.length ? [unmatchedTable(shown)] : []),
    fallingTable(shown),
  ];
}

function equityChanges(shown: Shown<ProfitResult>): readonly Table[] {
  return shown.record.changes?.equity ? [equityChangesTable(shown)] : [];
}

/** What a reader must know of where costs come from. */
function assumptions({ record }: Shown<ProfitResult>): readonly Message<WordKey>[] {
  const { goods, acquisition, unallocated, bridge } = record.bases;
  if (bridge.length === 0) return [message('profit.files')];
  const all = goods ? goods.byOrder + goods.byMargin + goods.unknown : 0;
  return [
    ...(!bridge.some(({ line }) => line === 'goods') ? [message('profit.goods-unknown')] : []),
    ...(goods && goods.unknown > 0 && goods.unknown < all
      ? [message('profit.goods-partly', { money: { money: goods.unknown }, share: { share: goods.unknown / all } })]
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
  ];
}

/** A basis of all customers, past and to come. */
export function basesTable({ record }: Pick<Shown, 'record'>): Table<BasisFigure> {
  return {
    name: 'bases',
    title: message('profit.bases'),
    columns: [
      words(
        'basis',
        'profit.basis',
        ({ basis }) => basis,
        ({ basis }) => basisWords(basis),
      ),
      money('historic', 'column.historic', ({ historic }) => historic),
      estimate('expected', 'column.expected', ({ expected }) => expected),
      ...intervals<BasisFigure>('expected', 'moneyRound', (row) => row.interval, 2),
      estimate('equity', 'profit.equity', ({ equity }) => equity),
      interval('equity', 80, 'moneyRound', (row) => row.equityInterval, 1),
      interval('equity', 95, 'moneyRound', (row) => row.equityInterval, 3),
    ],
    rows: record.bases.figures,
    basis: basisOfForecast(record).slice(1),
  };
}

/** Where a bridge stands, or a cost on the way. */
export interface BridgeStep {
  readonly step: BasisName | BridgeLine['line'];
  readonly isTotal: boolean;
  readonly past: number;
  readonly future: number;
  readonly drivers: BridgeLine['drivers'];
}

/** From revenue to the last basis: each basis, then the costs that lead to the next. */
export function bridgeSteps({ bases }: Shown['record']): readonly BridgeStep[] {
  return bases.figures.flatMap(({ basis, historic, expected }, i) => {
    const next = bases.figures[i + 1]?.basis;
    return [
      { step: basis, isTotal: true, past: historic, future: expected, drivers: [] },
      ...bases.bridge
        .filter(({ line }) => basisAfter[line] === next)
        .map(({ line, past, future, drivers }) => ({
          step: line,
          isTotal: false,
          past: -past,
          future: -future,
          drivers,
        })),
    ];
  });
}

export function bridgeStepWords({ step, isTotal }: BridgeStep): Message<WordKey> {
  return isTotal ? basisWords(step) : message(`profit.line.${step as BridgeLine['line']}`);
}

/** The bridge with what is assumed of each step. */
export function profitBridgeTable({ record }: Pick<Shown, 'record'>): Table<BridgeStep> {
  return {
    name: 'bridge',
    title: message('profit.bridge'),
    says: message('profit.bridge.says'),
    columns: [
      words('step', 'profit.step', ({ step }) => step, bridgeStepWords),
      money('past', 'column.historic', ({ past }) => past),
      estimate('future', 'column.expected', ({ future }) => future),
      words('assumed', 'profit.assumed', assumedCode, assumedWords),
    ],
    rows: bridgeSteps(record),
    basis: basisOfForecast(record).slice(1),
  };
}

function assumedCode({ step, isTotal, drivers }: BridgeStep): string | null {
  if (isTotal) return null;
  if (drivers.length === 0) return 'sunk';
  return [...(step === 'indirect' ? ['allocated'] : []), ...drivers].join('+');
}

function assumedWords({ step, isTotal, drivers }: BridgeStep): Message<WordKey> | null {
  if (isTotal) return null;
  if (drivers.length === 0) return message(step === 'acquisition' ? 'profit.sunk' : 'profit.not-expected');
  const with_ = sequence(drivers.map((driver) => message(`profit.driver.${driver}`)));
  return message(step === 'indirect' ? 'profit.allocated' : 'profit.scales', { with: { message: with_ } });
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

function benchmarkTable({ result }: Shown<ProfitResult>): Table<Benchmark> {
  return {
    name: 'benchmark',
    title: message('profit.benchmark'),
    says: message('profit.benchmark.says'),
    columns: [
      words(
        'industry',
        'profit.industry',
        ({ industry }) => industry,
        ({ industry, quality }) =>
          quality === 'own' ? plain(industry) : message(`profit.industry.${industry as 'retail'}`),
      ),
      number('decimal', 'ratio_low', 'profit.ratio.from', ({ ratio }) => ratio[0]),
      number('decimal', 'ratio_high', 'profit.ratio.to', ({ ratio }) => ratio[1]),
      count('payback_low', 'profit.payback.from', ({ payback }) => payback?.[0] ?? null, 1),
      count('payback_high', 'profit.payback.to', ({ payback }) => payback?.[1] ?? null, 1),
      words(
        'source',
        'profit.source',
        ({ source }) => source,
        ({ source, quality }) => (quality === 'own' ? plain(source) : message('profit.source.guides')),
      ),
      words(
        'quality',
        'profit.quality',
        ({ quality }) => quality,
        ({ quality }) => message(`profit.quality.${quality}`),
      ),
    ],
    rows: result.benchmarks,
    basis: [],
  };
}

type Unmatched = NonNullable<Shown['record']['bases']['acquisition']>['unmatched'][number];

function unmatchedTable({ record }: Pick<Shown, 'record'>): Table<Unmatched> {
  return {
    name: 'unmatched-spend',
    title: message('profit.unmatched'),
    says: message('profit.unmatched.do'),
    columns: [
      words(
        'reason',
        'profit.reason',
        ({ reason }) => reason,
        ({ reason }) => message(`profit.unmatched.${reason}`),
      ),
      name('channels', 'profit.channel', ({ channels }) => channels.join(', ')),
      money('spend', 'profit.spend', (row) => row.money),
    ],
    rows: record.bases.acquisition?.unmatched ?? [],
    basis: [],
  };
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
