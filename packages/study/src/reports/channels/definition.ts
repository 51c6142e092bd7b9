import type { Message, WordKey } from '@perennial/words';
import { firstOrderDimensions } from '../../record/first-order-dimensions.ts';
import { isOrdersOnly } from '../../record/orders-only.ts';
import { ruleOfRow } from '../../segments/rule-of-group.ts';
import { basisOf, basisWords } from '../basis.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import { dimensionWords, unnamedWords } from '../cohorts/definition.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { AGES } from '../equal-ages.ts';
import { expectedIntervals } from '../expected-intervals.ts';
import { perCustomer } from '../groups/group-figures.ts';
import { message, plain } from '../message.ts';
import { ratioInterval } from '../profit/acquired-table.ts';
import { claim, count, customers, estimate, interval, meanAmong, money, number, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import type { AtAge, ChannelCosts, ChannelRow, ChannelSet, ChannelsResult, PaybackPoint } from './channels-result.ts';

/** Which channels bring customers worth having? */
export const channels: ReportDefinition<'channels', ChannelsResult> = {
  name: 'channels',
  title: message('channels.title'),
  asks: message('channels.asks'),
  options: [{ name: 'by', description: 'report.option.by', takes: firstOrderDimensions, andDimensions: true }],
  answer: ({ result }, { by }) => [...answer(chosen(result, by)), ...costAnswer(result)],
  sentences: ({ record, result }, { by }) =>
    chosen(result, by).length === 0 || result.costs.length > 0 || isOrdersOnly(record.settings)
      ? []
      : [message('channels.costs')],
  tables: (shown, { by }) => [
    ...chosen(shown.result, by).flatMap((set) => [channelsTable(shown, set), agesTable(shown, set)]),
    ...(shown.result.costs.length > 0 ? [channelCostsTable(shown), paybackTable(shown)] : []),
  ],
  anonymise: (result) => result,
};

function chosen({ sets }: ChannelsResult, by: string | undefined): readonly ChannelSet[] {
  return sets.filter(({ dimension }) => by === undefined || dimension === by);
}

function answer(sets: readonly ChannelSet[]): readonly Message<WordKey>[] {
  if (sets.length === 0) return [message('channels.answer.none')];
  return sets.map(({ dimension, rows, pair }) => {
    const named = { dimension: { message: dimensionWords(dimension) }, least: { count: FEWEST_COMPARED } };
    if (!pair) return message('channels.answer.few', named);
    const rowOf = (value: string | null) => rows.find((row) => row.value === value && !row.isOthers)!;
    const of = (value: string | null) => ({ message: groupWords(rowOf(value), dimension) });
    const at = (value: string | null) => rowOf(value).ages.find(({ days }) => days === pair.days)!;
    const [best, worst] = [at(pair.best), at(pair.worst)];
    return message(pair.days === 0 ? 'channels.answer.first' : 'channels.answer', {
      ...named,
      days: { days: pair.days },
      best: of(pair.best),
      worst: of(pair.worst),
      bestMoney: { money: best.money ?? 0 },
      worstMoney: { money: worst.money ?? 0 },
      bestCustomers: { count: best.customers },
      worstCustomers: { count: worst.customers },
      verdict: { message: message(pair.isApart ? 'cohorts.verdict.real' : 'cohorts.verdict.chance') },
    });
  });
}

const AGE_TITLES: Readonly<Record<number, WordKey>> = {
  0: 'channels.first-day',
  30: 'channels.by30',
  90: 'channels.by90',
  180: 'channels.by180',
  365: 'channels.by365',
};

/** Ages that go first where there is little room. */
const DISPENSABLE: Readonly<Record<number, number>> = { 0: 1, 30: 3, 90: 2, 180: 3, 365: 0 };

/** Customers by where they came from: what they brought by each age, and what is expected of them. */
export function channelsTable({ record }: Shown<ChannelsResult>, { dimension, rows }: ChannelSet): Table<ChannelRow> {
  return {
    name: `value-of-${dimension}`,
    title: message('channels.by', { dimension: { message: dimensionWords(dimension) } }),
    says: message('channels.by.says'),
    columns: [
      words(
        'group',
        'cohorts.group',
        ({ value }) => value,
        (row) => groupWords(row, dimension),
      ),
      customers(),
      ...AGES.map((days, i) =>
        meanAmong(
          money<ChannelRow>(
            days === 0 ? 'first_day' : `by_${days}_days`,
            AGE_TITLES[days]!,
            ({ ages }) => ages[i]?.money ?? null,
            DISPENSABLE[days],
          ),
          ({ ages }) => ages[i]?.customers ?? null,
        ),
      ),
      estimate('forecast_per_customer', 'segments.mean', (row) => row.expected / row.customers),
      interval<ChannelRow>('forecast_per_customer', 80, 'moneyRound', (row) =>
        perCustomer(row.interval, row.customers),
      ),
      interval<ChannelRow>(
        'forecast_per_customer',
        95,
        'moneyRound',
        (row) => perCustomer(row.interval, row.customers),
        6,
      ),
      estimate('expected_money', 'segments.total', (row) => row.expected, 4),
      ...expectedIntervals<ChannelRow>(record, 7),
      money('historic_value', 'column.historic', (row) => row.historic, 5),
      count('active_customers', 'cohorts.active', (row) => row.active, 5),
    ],
    rows,
    behind: (row) => ({ rule: ruleOfRow(record, dimension, rows, row) }),
    basis: basisOf(record, {
      n: rows.reduce((sum, row) => sum + row.customers, 0),
      horizonDays: record.settings.horizonDays,
    }),
  };
}

export function groupWords(
  { value, isOthers }: Pick<ChannelRow, 'value' | 'isOthers'>,
  dimension: string,
): Message<WordKey> {
  if (isOthers) return message('cohorts.others');
  return value === null ? unnamedWords(dimension) : plain(value);
}

/** A group at an age. */
export interface ChannelAge extends AtAge {
  readonly row: ChannelRow;
}

/** The same at each age, with how many have reached it. */
export function agesTable({ record }: Shown<ChannelsResult>, { dimension, rows }: ChannelSet): Table<ChannelAge> {
  return {
    name: `equal-age-by-${dimension}`,
    title: message('channels.ages', { dimension: { message: dimensionWords(dimension) } }),
    says: message('channels.ages.says', { least: { count: FEWEST_COMPARED } }),
    columns: [
      words(
        'group',
        'cohorts.group',
        ({ row }) => row.value,
        ({ row }) => groupWords(row, dimension),
      ),
      count('age_days', 'channels.age', ({ days }) => days),
      count('customers', 'column.customers', (row) => row.customers),
      money('money_per_customer', 'cohorts.per-customer', (row) => row.money),
      interval('money_per_customer', 80, 'moneyRound', (row) => row.interval),
      interval('money_per_customer', 95, 'moneyRound', (row) => row.interval, 1),
    ],
    rows: rows.flatMap((row) => row.ages.filter(({ customers: n }) => n > 0).map((each) => ({ ...each, row }))),
    behind: ({ row, days }) => ({
      rule: `${ruleOfRow(record, dimension, rows, row)} and days_since_first_order >= ${days}`,
    }),
    basis: basisOf(record, { n: rows.reduce((sum, row) => sum + row.customers, 0) }),
    isDetail: true,
  };
}

/** The channel worth most beside what it costs, and those that cost more than they are worth. */
function costAnswer({ costs }: ChannelsResult): readonly Message<WordKey>[] {
  const large = costs.filter(
    ({ value, acquired }) => value !== null && acquired.customers >= FEWEST_COMPARED && acquired.ratio !== null,
  );
  const [best] = large.toSorted((a, b) => (b.acquired.ratioLow ?? 0) - (a.acquired.ratioLow ?? 0));
  const bad = large.filter(({ acquired }) => acquired.isBad);
  if (!best) return [];
  const { acquired } = best;
  return [
    message('channels.answer.ratio', {
      value: { text: best.value! },
      n: { count: acquired.customers },
      ratio: { decimal: acquired.ratio! },
      low: { decimal: acquired.ratioLow ?? acquired.ratio! },
      high: { decimal: acquired.ratioHigh ?? acquired.ratio! },
      cac: { money: Math.round(acquired.cac) },
    }),
    ...(bad.length > 0
      ? [message('profit.answer.bad', { channels: { list: bad.map(({ value }) => ({ text: value! })) } })]
      : []),
  ];
}

/** What customers of each channel cost, beside what they are worth. */
export function channelCostsTable({ record, result }: Shown<ChannelsResult>): Table<ChannelCosts> {
  return {
    name: 'costs-of-channel',
    title: message('profit.acquired.channel'),
    says: message('channels.costs.says'),
    columns: [
      words(
        'group',
        'cohorts.group',
        ({ value }) => value,
        (row) => groupWords(row, 'channel'),
      ),
      count('customers', 'column.customers', ({ acquired }) => acquired.customers),
      estimate('spend', 'profit.spend', ({ acquired }) => acquired.spend, 5),
      money('cac', 'profit.cac', ({ acquired }) => Math.round(acquired.cac)),
      money(
        'first_order_margin',
        'channels.first-margin',
        ({ firstMargin }) => (firstMargin === null ? null : Math.round(firstMargin)),
        2,
      ),
      estimate('worth', 'profit.worth', ({ acquired }) => acquired.worth, 3),
      interval('worth', 80, 'moneyRound', ({ acquired }) => acquired.interval, 4),
      interval('worth', 95, 'moneyRound', ({ acquired }) => acquired.interval, 6),
      number('decimal', 'ltv_to_cac', 'profit.ratio', ({ acquired }) => acquired.ratio),
      ratioInterval<ChannelCosts>(1),
      count('payback_months', 'profit.payback', ({ acquired }) => acquired.payback.months, 1),
      count('payback_months_low80', 'profit.payback.low', ({ acquired }) => acquired.payback.low, 6),
      count('payback_months_high80', 'profit.payback.high', ({ acquired }) => acquired.payback.high, 6),
      estimate('most_for_a_customer', 'profit.most', ({ acquired }) => acquired.most),
      claim('bad_spend', 'profit.bad', ({ acquired }) => acquired.isBad),
      claim('few', 'profit.few', ({ acquired }) => acquired.customers < FEWEST_COMPARED, 4),
    ],
    rows: result.costs,
    basis: [basisWords(result.worthBasis), ...basisOf(record, { n: customersOf(result) }).slice(1)],
  };
}

function customersOf({ costs }: ChannelsResult): number {
  return costs.reduce((sum, { acquired }) => sum + acquired.customers, 0);
}

/** A channel at an age, beside what its customers have cost. */
export interface ChannelPayback extends PaybackPoint {
  readonly channel: ChannelCosts;
}

/** What a customer of each channel had brought month by month, less what acquiring them cost: where it crosses nothing, they have paid back. */
export function paybackTable({ record, result }: Shown<ChannelsResult>): Table<ChannelPayback> {
  return {
    name: 'payback-by-channel',
    title: message('channels.payback'),
    says: message('channels.payback.says', { least: { count: FEWEST_COMPARED } }),
    columns: [
      words(
        'group',
        'cohorts.group',
        ({ channel }) => channel.value,
        ({ channel }) => groupWords(channel, 'channel'),
      ),
      count('months', 'channels.months', ({ months }) => months),
      count('customers', 'column.customers', ({ customers: n }) => n),
      estimate('brought', 'channels.brought', ({ brought }) => brought),
      interval('brought', 80, 'moneyRound', (row) => row.interval),
      interval('brought', 95, 'moneyRound', (row) => row.interval, 2),
      estimate('after_cac', 'channels.after-cac', ({ brought, channel }) => brought - Math.round(channel.acquired.cac)),
    ],
    rows: result.costs.flatMap((channel) => channel.curve.map((point) => ({ ...point, channel }))),
    basis: [basisWords(result.worthBasis), ...basisOf(record, { n: customersOf(result) }).slice(1)],
    isDetail: true,
  };
}
