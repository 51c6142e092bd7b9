import type { Message, WordKey } from '@perennial/words';
import type { CustomerLine } from '../../record/scores.ts';
import { basisOfForecast } from '../basis.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { message } from '../message.ts';
import { lineOnBasis } from '../on-basis.ts';
import type { NumberKind } from '../table/column.ts';
import {
  count,
  customer,
  customers,
  date,
  estimate,
  intervals,
  money,
  number,
  share,
  words,
} from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { amountRule, chanceRule } from './bin-rule.ts';
import { isAboveInterval } from './mostly-nothing.ts';
import { PER_DECADE } from './per-decade.ts';
import type { DensityCell, LorenzPoint, PastFutureCell, ValueBin, ValueResult } from './value-result.ts';

/** Who is the value made of? */
export const value: ReportDefinition<'value', ValueResult> = {
  name: 'value',
  title: message('value.title'),
  asks: message('value.asks'),
  options: [],
  answer: (shown) => [valueAnswer(shown)],
  sentences: () => [],
  tables: (shown) => [
    customersTable(shown, 'top'),
    customersTable(shown, 'bottom'),
    distributionTable(shown),
    lorenzTable(shown),
    aliveAndValueTable(shown),
    pastAndFutureTable(shown),
  ],
  anonymise: (result, rename) => {
    const renamed = <Row extends CustomerLine>(rows: readonly Row[]) =>
      rows.map((row) => ({ ...row, customer: rename(row.customer) }));
    return { ...result, top: renamed(result.top), bottom: renamed(result.bottom) };
  },
};

/** Fewer customers than this have no deciles. */
const FEWEST_FOR_DECILES = 20;

function valueAnswer({ record, result }: Shown<ValueResult>): Message<WordKey> {
  const n = { count: result.totals.customers };
  const tenth = record.concentration.find(({ top }) => top === 10);
  if (n.count < FEWEST_FOR_DECILES || !tenth) return message('value.answer.few', { customers: n });
  const ends = tenth.expectedInterval;
  return message(ends ? 'value.answer.interval' : 'value.answer', {
    customers: n,
    share: { share: tenth.expected },
    ...(ends && { low: { share: ends.low80 }, high: { share: ends.high80 } }),
    historic: { share: tenth.historic },
  });
}

/** The customers at one end of the ranking. */
export function customersTable({ record, result }: Shown<ValueResult>, end: 'top' | 'bottom'): Table<CustomerLine> {
  return {
    ...customerList(record, result[end]),
    name: `${end}-customers`,
    title: message(`value.${end}`),
    ...(end === 'bottom' && { says: message('value.bottom.says') }),
  };
}

/** Customers with what is expected of each, how sure that is, and what they were. */
export function customerList(record: Shown['record'], all: readonly CustomerLine[]): Table<CustomerLine> {
  const rows = all.map((row) => lineOnBasis(row, record));
  const above = rows.filter(({ expectedMoney: expected, money: { high80 } }) => isAboveInterval({ expected, high80 }));
  return {
    name: 'customers',
    title: message('column.customers'),
    ...(above.length > 0 && { says: message('customers.mostly-nothing.list', { n: { count: above.length } }) }),
    columns: [
      customer(),
      estimate('expected_money', 'column.expected', (row) => row.expectedMoney),
      ...intervals<CustomerLine>('expected_money', 'moneyRound', (row) => row.money, 3),
      number('chance', 'prob_alive', 'column.alive', (row) => row.probAlive),
      number('decimal', 'expected_transactions', 'column.expected-transactions', (row) => row.expectedTransactions, 1),
      count('orders', 'column.orders', (row) => row.orders),
      money('historic_value', 'column.historic', (row) => row.historic, 2),
      date('last_order', 'column.last-order', (row) => row.lastOrder, 1),
    ],
    rows,
    basis: basisOfForecast(record),
  };
}

/** A bin of the value of the past, or of what is expected. */
export type BinRow = ValueBin & { readonly of: 'expected' | 'historic' };

/** Customers by value on a log scale, past and future. */
export function distributionTable({ record, result }: Shown<ValueResult>): Table<BinRow> {
  const rows = (['expected', 'historic'] as const).flatMap((of) => result[of].map((bin) => ({ ...bin, of })));
  return {
    name: 'value-distribution',
    title: message('value.distribution'),
    says: message('value.distribution.says'),
    columns: [
      words(
        'of',
        'column.figure',
        ({ of }) => of,
        ({ of }) => message(`legend.${of}`),
      ),
      money('from', 'column.from', ({ from }) => from),
      money('to', 'column.to', ({ to }) => to),
      customers(),
      money('money', 'column.money', (row) => row.money),
    ],
    rows,
    behind: ({ of, from }) => ({ rule: binRule(record, of, from) }),
    basis: basisOfForecast(record),
    isDetail: true,
  };
}

/** Those of a bin, or of several that follow each other: by where the first and the last begin. */
export function binRule(
  { settings }: Pick<Shown['record'], 'settings'>,
  of: 'expected' | 'historic',
  from: number,
  last = from,
): string {
  return amountRule(settings, COLUMNS[of], { from, last, perDecade: PER_DECADE.distribution });
}

const COLUMNS = { expected: 'expected_money', historic: 'historic_value' } as const;

/** How few carry how much. */
export function lorenzTable({ record, result }: Shown<ValueResult>): Table<LorenzPoint> {
  return {
    name: 'lorenz',
    title: message('value.lorenz'),
    says: message('value.lorenz.says'),
    columns: [
      share('customers', 'column.customers', (row) => row.customers),
      share('expected', 'column.expected', (row) => row.expected),
      share('historic', 'column.historic', (row) => row.historic),
    ],
    rows: result.lorenz,
    basis: basisOfForecast(record),
    isDetail: true,
  };
}

/** A group of customers within a range of each of two figures. */
export interface CellRow {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly customers: number;
}

/** P(alive) × what customers have brought: whom to keep, whom to win back. */
export function aliveAndValueTable({ record, result }: Shown<ValueResult>): Table<CellRow> {
  const cell = ({ aliveFrom, aliveTo, historicFrom, historicTo, customers: n }: DensityCell) => ({
    x1: aliveFrom,
    x2: aliveTo,
    y1: historicFrom,
    y2: historicTo,
    customers: n,
  });
  return {
    name: 'alive-and-value',
    title: message('value.density'),
    says: message('value.density.says'),
    columns: cellColumns(['alive', 'share'], ['historic', 'money']),
    rows: result.density.map(cell),
    behind: (row) => ({ rule: aliveAndValueRule(record, row) }),
    basis: basisOfForecast(record),
    isDetail: true,
  };
}

/** What customers have brought × what they are expected to bring. */
export function pastAndFutureTable({ record, result }: Shown<ValueResult>): Table<CellRow> {
  const cell = ({ historicFrom, historicTo, moneyFrom, moneyTo, customers: n }: PastFutureCell) => ({
    x1: historicFrom,
    x2: historicTo,
    y1: moneyFrom,
    y2: moneyTo,
    customers: n,
  });
  return {
    name: 'past-and-future',
    title: message('value.past-future'),
    says: message('value.past-future.says'),
    columns: cellColumns(['historic', 'money'], ['expected', 'money']),
    rows: result.pastFuture.map(cell),
    behind: (row) => ({ rule: pastAndFutureRule(record, row) }),
    basis: basisOfForecast(record),
    isDetail: true,
  };
}

/** Those of a cell, or of all from one to another. */
export function aliveAndValueRule({ settings }: Pick<Shown['record'], 'settings'>, from: CellEdges, last = from) {
  return [
    ...chanceRule(from.x1, last.x2),
    amountRule(settings, COLUMNS.historic, { from: from.y1, last: last.y1, perDecade: PER_DECADE.map }),
  ].join(' and ');
}

/** Those of a cell, or of all from one to another. */
export function pastAndFutureRule({ settings }: Pick<Shown['record'], 'settings'>, from: CellEdges, last = from) {
  return [
    amountRule(settings, COLUMNS.historic, { from: from.x1, last: last.x1, perDecade: PER_DECADE.map }),
    amountRule(settings, COLUMNS.expected, { from: from.y1, last: last.y1, perDecade: PER_DECADE.map }),
  ].join(' and ');
}

type CellEdges = Omit<CellRow, 'customers'>;

type Side = readonly [figure: 'alive' | 'historic' | 'expected', kind: NumberKind];

function cellColumns([x, xKind]: Side, [y, yKind]: Side): Table<CellRow>['columns'] {
  return [
    number(xKind, `${x}_from`, `column.${x}.from`, ({ x1 }) => x1),
    number(xKind, `${x}_to`, `column.${x}.to`, ({ x2 }) => x2),
    number(yKind, `${y}_from`, `column.${y}.from`, ({ y1 }) => y1),
    number(yKind, `${y}_to`, `column.${y}.to`, ({ y2 }) => y2),
    customers(),
  ];
}
