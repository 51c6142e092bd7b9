import type { Message, WordKey } from '@perennial/words';
import { ruleOfDays } from '../../segments/write-rule.ts';
import { basisOf } from '../basis.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { ReportDefinition, ReportOptions, Shown } from '../definition.ts';
import { expectedIntervals } from '../expected-intervals.ts';
import { message } from '../message.ts';
import { count, customers, date, estimate, money, number, share, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { aheadAnswer, aheadSentences, monthsTable, plannedBase, wholeTable } from './ahead-tables.ts';
import type { AgeRow, BaseResult, CornerRow, DecileRow, Flow, FlowRow, LayerRow, QuarterRow } from './base-result.ts';
import { cornerRule } from './corner-rule.ts';
import { type BaseStep, baseSteps } from './steps.ts';

/** Who are the customers, what has changed, is the base healthy, and what is to come? */
export const base: ReportDefinition<'base', BaseResult> = {
  name: 'base',
  title: message('base.title'),
  asks: message('base.asks'),
  options: [{ name: 'acquire', description: 'report.option.acquire', takes: 'count' }],
  answer: (shown, options) => [...answer(shown), ...aheadAnswer(shown, options)],
  sentences: (shown, options) => [...healthSentences(shown.result), ...aheadSentences(shown, options)],
  tables: (shown, options) => [
    ...(shown.result.periods ? auditTables(shown) : []),
    ...(shown.result.corners.length > 0 ? [cornersTable(shown)] : []),
    ...aheadTables(shown, options),
  ],
  anonymise: (result, rename) => ({
    ...result,
    corners: result.corners.map((row) => ({ ...row, names: row.names.map(rename) })),
  }),
};

function auditTables(shown: Shown<BaseResult>): readonly Table[] {
  return [
    flowsTable(shown),
    stepsTable(shown),
    decilesTable(shown),
    quartersTable(shown),
    agesTable(shown),
    layersTable(shown),
  ];
}

function aheadTables(shown: Shown<BaseResult>, options: ReportOptions): readonly Table[] {
  const planned = plannedBase(shown, options);
  return planned ? [wholeTable(shown, planned), monthsTable(shown, planned)] : [];
}

function answer({ result: { periods, flows } }: Shown<BaseResult>): readonly Message<WordKey>[] {
  if (!periods) return [message('base.answer.short')];
  const of = (...names: readonly Flow[]) =>
    flows.filter(({ flow }) => names.includes(flow)).reduce((sum, row) => sum + row.customers, 0);
  const [now, before] = [of('stayed', 'new', 'back'), of('stayed', 'went')];
  const counts = { now: { count: now }, before: { count: before }, days: { days: periods.days } };
  if (now < FEWEST_COMPARED || before < FEWEST_COMPARED) return [message('base.answer.few', counts)];
  const total = (side: 'before' | 'now') => flows.reduce((sum, row) => sum + row[side], 0);
  const [was, is] = [total('before'), total('now')];
  return [
    message('base.answer', {
      ...counts,
      stayed: { count: of('stayed') },
      went: { count: of('went') },
      fresh: { count: of('new') },
      back: { count: of('back') },
    }),
    message('base.answer.money', {
      was: { money: was },
      is: { money: is },
      change: was > 0 ? { signedShare: is / was - 1 } : { text: '–' },
      lost: { money: flows.find(({ flow }) => flow === 'went')?.before ?? 0 },
      won: {
        money: flows.filter(({ flow }) => flow === 'new' || flow === 'back').reduce((sum, row) => sum + row.now, 0),
      },
    }),
  ];
}

/** Whether more came than went, over the quarters shown. */
export function healthSentences({ quarters }: BaseResult): readonly Message<WordKey>[] {
  const year = quarters.slice(-4);
  const last = year.at(-1);
  if (!last || last.customers < FEWEST_COMPARED) return [];
  const sum = (of: 'fresh' | 'back' | 'lost') => year.reduce((total, row) => total + row[of], 0);
  const [came, went] = [sum('fresh') + sum('back'), sum('lost')];
  return [
    message(came >= went ? 'base.health.grows' : 'base.health.shrinks', {
      quarters: { count: year.length },
      came: { count: came },
      went: { count: went },
      customers: { count: last.customers },
    }),
  ];
}

function basis({ record }: Shown<BaseResult>, n: number) {
  return basisOf(record, { n });
}

function sumOf<Row>(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + of(row), 0);
}

/** Who stayed, went, came back and came, and what that did to revenue. */
export function flowsTable(shown: Shown<BaseResult>): Table<FlowRow> {
  const { flows, periods } = shown.result;
  return {
    name: 'flows',
    title: message('base.flows'),
    says: message('base.flows.says', {
      days: { days: periods?.days ?? 0 },
      middle: { date: periods?.middle ?? shown.record.settings.asOf },
    }),
    columns: [
      words(
        'flow',
        'base.flow',
        ({ flow }) => flow,
        ({ flow }) => message(`base.flow.${flow}`),
      ),
      customers(),
      money('money_before', 'base.before', (row) => row.before),
      money('money_now', 'base.now', (row) => row.now),
      money('change', 'base.change', (row) => row.now - row.before),
      count('orders_before', 'base.orders-before', (row) => row.ordersBefore, 2),
      count('orders_now', 'base.orders-now', (row) => row.ordersNow, 2),
    ],
    rows: flows,
    behind: ({ flow }) => ({ group: `flow:${flow}` }),
    basis: basis(
      shown,
      sumOf(flows, (row) => row.customers),
    ),
  };
}

/** The same as a bridge from the revenue of one period to that of the other. */
export function stepsTable(shown: Shown<BaseResult>): Table<BaseStep> {
  const { flows } = shown.result;
  return {
    name: 'bridge',
    title: message('base.bridge'),
    says: message('base.bridge.says'),
    columns: [
      words(
        'step',
        'base.step',
        ({ step }) => step,
        ({ step }) => message(`base.step.${step}`),
      ),
      count('customers', 'column.customers', (row) => row.customers),
      money('change', 'base.change', (row) => row.change),
      money('total', 'base.total', (row) => row.total),
    ],
    rows: baseSteps(flows),
    basis: basis(
      shown,
      sumOf(flows, (row) => row.customers),
    ),
    isDetail: true,
  };
}

/** How different customers are: tenths of the last period's. */
export function decilesTable(shown: Shown<BaseResult>): Table<DecileRow> {
  const { deciles, periods } = shown.result;
  const all = sumOf(deciles, (row) => row.money);
  const upTo = (decile: number) =>
    sumOf(
      deciles.filter((row) => row.decile <= decile),
      (row) => row.money,
    );
  return {
    name: 'deciles-of-customers',
    title: message('base.deciles'),
    says: message('base.deciles.says', { days: { days: periods?.days ?? 0 } }),
    columns: [
      count('decile', 'base.decile', ({ decile }) => decile),
      customers(),
      money('money', 'column.money', (row) => row.money),
      share('share', 'base.share', (row) => (all > 0 ? row.money / all : null)),
      share('share_up_to_here', 'base.cumulated', (row) => (all > 0 ? upTo(row.decile) / all : null)),
      money('money_per_customer', 'base.per-customer', (row) => row.money / row.customers, 1),
      number('decimal', 'orders_per_customer', 'base.orders-per-customer', (row) => row.orders / row.customers, 1),
      money('average_order', 'segments.average-order', (row) => (row.orders > 0 ? row.money / row.orders : null), 2),
    ],
    rows: deciles,
    behind: ({ decile }) => ({ group: `decile:${decile}` }),
    basis: basis(
      shown,
      sumOf(deciles, (row) => row.customers),
    ),
  };
}

/** How healthy the base is: who came and went, quarter by quarter. */
export function quartersTable(shown: Shown<BaseResult>): Table<QuarterRow> {
  const { quarters } = shown.result;
  return {
    name: 'inflow-and-outflow',
    title: message('base.quarters'),
    says: message('base.quarters.says'),
    columns: [
      date('from', 'column.from', ({ firstDay }) => firstDay),
      date('to', 'column.to', ({ lastDay }) => lastDay, 1),
      customers(),
      count('new', 'base.flow.new', ({ fresh }) => fresh),
      count('kept', 'base.kept', ({ kept }) => kept),
      count('back', 'base.flow.back', ({ back }) => back),
      count('lost', 'base.lost', ({ lost }) => lost),
      share('retained', 'base.retained', ({ kept, lost }) => (kept + lost > 0 ? kept / (kept + lost) : null), 1),
    ],
    rows: quarters,
    basis: basis(shown, shown.record.base.customers),
  };
}

/** How the customers of one period go on. */
export function agesTable(shown: Shown<BaseResult>): Table<AgeRow> {
  const { ages, periods } = shown.result;
  return {
    name: 'one-cohort',
    title: message('base.ages'),
    says: message('base.ages.says', {
      from: { date: periods?.firstDay ?? shown.record.settings.asOf },
      middle: { date: periods?.middle ?? shown.record.settings.asOf },
    }),
    columns: [
      count('quarter', 'base.quarter', ({ quarter }) => quarter + 1),
      count('customers', 'column.customers', ({ reached }) => reached),
      share('ordering', 'base.ordering', ({ active, reached }) => (reached > 0 ? active / reached : null)),
      number('decimal', 'orders_each', 'base.orders-each', (row) => (row.active > 0 ? row.orders / row.active : null)),
      money('average_order', 'segments.average-order', (row) => (row.orders > 0 ? row.money / row.orders : null)),
      money('money_per_customer', 'base.per-customer', (row) => (row.reached > 0 ? row.money / row.reached : null)),
    ],
    rows: ages,
    basis: basis(shown, ages[0]?.reached ?? 0),
  };
}

/** How customers of different years compare in the last period. */
export function layersTable(shown: Shown<BaseResult>): Table<LayerRow> {
  const { layers, periods } = shown.result;
  const all = sumOf(layers, (row) => row.money);
  return {
    name: 'customers-by-age',
    title: message('base.layers'),
    says: message('base.layers.says', { days: { days: periods?.days ?? 0 } }),
    columns: [
      date('first_order_from', 'base.first-from', ({ firstDay }) => firstDay),
      date('first_order_to', 'base.first-to', ({ lastDay }) => lastDay, 1),
      customers(),
      share('ordering', 'base.ordering', (row) => row.active / row.customers),
      money('money', 'column.money', (row) => row.money),
      share('share', 'base.share', (row) => (all > 0 ? row.money / all : null)),
      estimate('expected_money', 'column.expected', (row) => row.expected, 2),
      ...expectedIntervals<LayerRow>(shown.record, 3),
    ],
    rows: layers,
    behind: ({ firstDay, lastDay }) => ({ rule: ruleOfDays('first_order', firstDay, lastDay) }),
    basis: basisOf(shown.record, {
      n: sumOf(layers, (row) => row.customers),
      horizonDays: shown.record.settings.horizonDays,
    }),
  };
}

/** Who is where: probably active or not, much or little so far, with names. */
export function cornersTable(shown: Shown<BaseResult>): Table<CornerRow> {
  const { corners } = shown.result;
  return {
    name: 'active-and-value',
    title: message('base.corners'),
    says: message('base.corners.says'),
    columns: [
      words(
        'corner',
        'base.corner',
        ({ corner }) => corner,
        ({ corner }) => message(`base.corner.${corner}`),
      ),
      customers(),
      estimate('historic_value', 'column.historic', (row) => row.historic),
      estimate('expected_money', 'column.expected', (row) => row.expected, 1),
      ...expectedIntervals<CornerRow>(shown.record, 3),
      words(
        'first',
        'base.names',
        ({ names }) => names.join(', '),
        ({ names }) => message('base.names.list', { names: { customers: names } }),
        { isProse: true, dispensable: 2 },
      ),
    ],
    rows: corners,
    behind: ({ corner }) => ({ rule: cornerRule(shown.record, shown.result.much, corner) }),
    basis: basisOf(shown.record, {
      n: sumOf(corners, (row) => row.customers),
      horizonDays: shown.record.settings.horizonDays,
    }),
  };
}
