import type { Message, WordKey } from '@perennial/words';
import { firstOrderDimensions } from '../../record/first-order-dimensions.ts';
import { ruleOfRow } from '../../segments/rule-of-group.ts';
import { basisOf } from '../basis.ts';
import { dimensionWords, unnamedWords } from '../cohorts/definition.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { expectedIntervals } from '../expected-intervals.ts';
import { message, plain } from '../message.ts';
import { count, customers, estimate, interval, intervals, name, number, share, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import type {
  Chance,
  FirstDimension,
  FirstGroup,
  FirstOrdersResult,
  GapBin,
  NextOrder,
  NextOrders,
  OrderNumber,
} from './first-orders-result.ts';
import { togetherTable, toShowTable } from './product-tables.ts';
import { mostTelling } from './telling.ts';

/** What do customers order first, and when do they order again? */
export const firstOrders: ReportDefinition<'first-orders', FirstOrdersResult> = {
  name: 'first-orders',
  title: message('first-orders.title'),
  asks: message('first-orders.asks'),
  options: [{ name: 'by', description: 'report.option.by', takes: firstOrderDimensions, andDimensions: true }],
  answer: ({ result }) => answer(result),
  sentences: ({ record, result }, { by }) => [
    ...apartSentences(result, by),
    ...nextSentences(result, by),
    ...togetherSentences(result, by),
    ...(by === undefined ? [...leftSentences(result), ...remindSentences(result)] : []),
    ...(by === undefined ? lineSentences(result) : []),
    ...noProductSentences(record),
  ],
  tables: (shown, { by }) => [
    ...shown.result.dimensions
      .filter(({ dimension }) => by === undefined || dimension === by)
      .map((each) => firstTable(shown, each)),
    ...shown.result.next
      .filter(({ dimension }) => by === undefined || dimension === by)
      .map((each) => nextTable(shown, each)),
    ...(by === undefined ? toShowTable(shown) : []),
    ...(shown.result.together ?? [])
      .filter(({ dimension, rows }) => rows.length > 0 && (by === undefined || dimension === by))
      .map((each) => togetherTable(shown, each)),
    ...(by === undefined ? [numbersTable(shown), gapsTable(shown)] : []),
  ],
  anonymise: (result, rename) => ({
    ...result,
    ...(result.toShow && {
      toShow: {
        ...result.toShow,
        rows: result.toShow.rows.map((row) => ({ ...row, customer: rename(row.customer) })),
      },
    }),
  }),
};

function answer({ numbers, within }: FirstOrdersResult): readonly Message<WordKey>[] {
  const first = numbers.find((each) => each.number === 1);
  const told = within.map((days, i) => ({ days, chance: first?.chances[i] ?? null })).filter(({ chance }) => chance);
  const last = told.at(-1);
  if (!first || !last?.chance) return [message('first-orders.answer.few', { n: { count: first?.customers ?? 0 } })];
  const { share: part, low95, high95 } = last.chance;
  return [
    message('first-orders.answer', {
      share: { share: part },
      low: { share: low95 },
      high: { share: high95 },
      days: { days: last.days },
      n: { count: first.customers },
    }),
    ...growth(numbers, within.indexOf(last.days)),
  ];
}

/** How the chance of a further order grows with each. */
function growth(numbers: readonly OrderNumber[], place: number): readonly Message<WordKey>[] {
  const known = numbers.filter(({ chances }) => chances[place]);
  const last = known.at(-1);
  if (!last || last.number < 2) return [];
  return [
    message('first-orders.growth', { number: { count: last.number }, share: { share: last.chances[place]!.share } }),
  ];
}

function apartSentences({ dimensions }: FirstOrdersResult, by: string | undefined): readonly Message<WordKey>[] {
  return dimensions
    .filter(({ dimension }) => by === undefined || dimension === by)
    .map(({ dimension, apart, groups }) => {
      const of = (value: string) => groups.find((group) => group.value === value)!;
      if (!apart) return message('first-orders.alike', { dimension: { message: dimensionWords(dimension) } });
      const [best, worst] = [of(apart.best), of(apart.worst)];
      return message('first-orders.apart', {
        best: { text: apart.best },
        worst: { text: apart.worst },
        bestMoney: { money: best.worth.median },
        worstMoney: { money: worst.worth.median },
        bestCustomers: { count: best.customers },
        worstCustomers: { count: worst.customers },
      });
    });
}

function lineSentences({ dimensions }: FirstOrdersResult): readonly Message<WordKey>[] {
  const hasLines = dimensions.some(({ dimension }) => dimension === 'product' || dimension === 'category');
  return hasLines ? [] : [message('first-orders.lines')];
}

/** What is left out of products, and not out of money. */
export function noProductSentences({ base: { noProducts } }: Shown['record']): readonly Message<WordKey>[] {
  if (!noProducts) return [];
  const { lines, money, names } = noProducts;
  return [
    message('first-orders.no-products', {
      lines: { count: lines },
      money: { money },
      names: { list: names.map((text) => ({ text })) },
    }),
  ];
}

/** What most differs from the usual after something, where chance does not explain it. */
function nextSentences({ next }: FirstOrdersResult, by: string | undefined): readonly Message<WordKey>[] {
  return next
    .filter(({ dimension }) => by === undefined || dimension === by)
    .flatMap((each) => {
      const most = mostTelling(each);
      if (!most) return [];
      const { first, next: then, returned, share: part, usual } = most;
      return [
        message('first-orders.next', {
          first: { text: first },
          next: { text: then },
          n: { count: returned },
          share: { share: part.share },
          usual: { share: usual },
        }),
      ];
    });
}

/** What is most bought together beyond chance. */
function togetherSentences({ together = [] }: FirstOrdersResult, by: string | undefined): readonly Message<WordKey>[] {
  return together
    .filter(({ dimension }) => by === undefined || dimension === by)
    .flatMap(({ rows: [most] }) =>
      most
        ? [
            message('first-orders.together.most', {
              one: { text: most.one },
              other: { text: most.other },
              both: { count: most.both },
              chance: { count: Math.round(most.expected) },
            }),
          ]
        : [],
    );
}

function leftSentences({ left }: FirstOrdersResult): readonly Message<WordKey>[] {
  return left.map((name) => message('first-orders.left', { dimension: { message: dimensionWords(name) } }));
}

/** When to remind: once half of those who come back on their own have done so. */
function remindSentences({ numbers, within }: FirstOrdersResult): readonly Message<WordKey>[] {
  const first = numbers.find((each) => each.number === 1);
  if (!first?.quartiles) return [];
  const { median, high } = first.quartiles;
  return [
    message('first-orders.remind', { median: { days: median }, high: { days: high }, days: { days: within.at(-1)! } }),
  ];
}

/** Values of the first order, with what a customer is worth. */
export function firstTable({ record, result }: Shown<FirstOrdersResult>, of: FirstDimension): Table<FirstGroup> {
  const n = of.groups.reduce((sum, group) => sum + group.customers, 0);
  return {
    name: `first-${of.dimension}`,
    title: message('first-orders.by', { dimension: { message: dimensionWords(of.dimension) } }),
    says: message('first-orders.by.says', { days: { days: result.compared } }),
    columns: [
      words(
        'group',
        'cohorts.group',
        ({ value }) => value,
        (group) => groupWords(of, group),
      ),
      customers(),
      estimate('worth', 'first-orders.worth', ({ worth }) => worth.median),
      ...intervals<FirstGroup>('worth', 'moneyRound', ({ worth }) => worth, 3),
      share('second_order', 'first-orders.second', ({ second }) => second?.share ?? null, 1),
      chanceInterval('second_order', ({ second }) => second, 2),
      estimate('mean_unshrunk', 'first-orders.mean', (row) => row.mean, 4),
      estimate('historic_value', 'column.historic', (row) => row.historic, 5),
      estimate('expected_money', 'column.expected', (row) => row.expected, 5),
      ...expectedIntervals<FirstGroup>(record, 6),
    ],
    rows: of.groups,
    behind: (group) => ({ rule: ruleOfRow(record, of.dimension, of.groups, group) }),
    basis: basisOf(record, { n, horizonDays: record.settings.horizonDays }),
  };
}

function groupWords({ dimension }: FirstDimension, { value, isOthers }: FirstGroup): Message<WordKey> {
  if (isOthers) return message('cohorts.others');
  return value === null ? unnamedWords(dimension) : plain(value);
}

function chanceInterval<Row>(key: string, of: (row: Row) => Chance | null, dispensable: number) {
  return interval<Row>(
    key,
    95,
    'share',
    (row) => {
      const chance = of(row);
      return chance && { low80: chance.low95, high80: chance.high95, low95: chance.low95, high95: chance.high95 };
    },
    dispensable,
  );
}

/** Titles of the times within which a further order is told. */
const WITHIN_TITLES: Readonly<Record<number, WordKey>> = {
  30: 'first-orders.within30',
  90: 'first-orders.within90',
  180: 'first-orders.within180',
  365: 'first-orders.within365',
};

/** Times that stay where there is little room. */
const KEPT = [90, 365];

/** The chance of a further order after each. */
export function numbersTable({ record, result }: Shown<FirstOrdersResult>): Table<OrderNumber> {
  const { within, numbers } = result;
  return {
    name: 'next-order',
    title: message('first-orders.numbers'),
    says: message('first-orders.numbers.says'),
    columns: [
      count('after_order', 'first-orders.number', (row) => row.number),
      customers(),
      count('returned', 'first-orders.returned', (row) => row.returned, 4),
      ...within.flatMap((days, i) => [
        share<OrderNumber>(
          `within_${days}_days`,
          WITHIN_TITLES[days]!,
          ({ chances }) => chances[i]?.share ?? null,
          KEPT.includes(days) ? 0 : 3,
        ),
        chanceInterval<OrderNumber>(
          `within_${days}_days`,
          ({ chances }) => chances[i] ?? null,
          KEPT.includes(days) ? 2 : 5,
        ),
      ]),
      number('count', 'days_quarter', 'first-orders.quarter', ({ quartiles }) => quartiles?.low ?? null, 3),
      number('count', 'days_half', 'first-orders.half', ({ quartiles }) => quartiles?.median ?? null, 1),
      number(
        'count',
        'days_three_quarters',
        'first-orders.three-quarters',
        ({ quartiles }) => quartiles?.high ?? null,
        3,
      ),
    ],
    rows: numbers,
    basis: basisOf(record, { n: numbers[0]?.customers ?? 0 }),
  };
}

/** What customers take next who took something first. */
export function nextTable({ record }: Shown<FirstOrdersResult>, of: NextOrders): Table<NextOrder> {
  return {
    name: `next-${of.dimension}`,
    title: message('first-orders.nexts', { dimension: { message: dimensionWords(of.dimension) } }),
    says: message('first-orders.nexts.says', { n: { count: of.returned } }),
    columns: [
      name('first', 'first-orders.took-first', (row) => row.first),
      name('next', 'first-orders.took-next', (row) => row.next),
      customers(3),
      count('returned', 'first-orders.returned', (row) => row.returned),
      count('both', 'first-orders.took-both', (row) => row.both),
      share('share', 'first-orders.share', (row) => row.share.share),
      chanceInterval('share', (row) => row.share, 1),
      share('usual', 'first-orders.usual', (row) => row.usual, 2),
      number('decimal', 'lift', 'first-orders.lift', (row) => row.lift),
    ],
    rows: of.rows,
    basis: basisOf(record, { n: of.returned }),
  };
}

/** Times between orders, as a histogram. */
export function gapsTable({ record, result }: Shown<FirstOrdersResult>): Table<GapBin> {
  const n = result.gaps.reduce((sum, { first, later }) => sum + first + later, 0);
  return {
    name: 'days-between-orders',
    title: message('first-orders.gaps'),
    says: message('first-orders.gaps.says'),
    columns: [
      count('days_from', 'first-orders.from', ({ from }) => from),
      count('days_to', 'first-orders.to', ({ to }) => to),
      count('first_to_second', 'first-orders.first', ({ first }) => first),
      count('later', 'first-orders.later', ({ later }) => later),
    ],
    rows: result.gaps,
    basis: basisOf(record, { n }),
    isDetail: true,
  };
}
