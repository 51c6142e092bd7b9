import type { Message, MessageValues, WordKey } from '@perennial/words';
import { isOrdersOnly } from '../../record/orders-only.ts';
import { basisOf, basisOfForecast } from '../basis.ts';
import type { ReportDefinition, ReportOptions, Shown } from '../definition.ts';
import { seesHardlyAnyoneLeave } from '../leaving.ts';
import { message } from '../message.ts';
import {
  count,
  customer,
  customers,
  date,
  estimate,
  interval,
  intervals,
  money,
  number,
  words,
} from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { type ActionRow, type ActionsResult, actionLists, type FoundList } from './actions-result.ts';
import { inOrder, listsAssumed } from './list-worth.ts';

/** Whom to do something for, and what it is worth at most. */
export const actions: ReportDefinition<'actions', ActionsResult> = {
  name: 'actions',
  title: message('actions.title'),
  asks: message('actions.asks'),
  options: [
    { name: 'who', description: 'report.option.who', takes: actionLists },
    { name: 'margin', description: 'report.option.margin', takes: 'percent' },
    { name: 'contact', description: 'report.option.contact', takes: 'amount' },
  ],
  answer: (shown, options) => [actionsAnswer(shown, options)],
  sentences: (shown, options) => [
    ...listsOf(shown, options).map((each) =>
      message('actions.line', {
        list: { message: message(`actions.list.${each.list}`) },
        n: { count: each.customers },
        what: { message: doWords(each) },
      }),
    ),
    ...undecidedWords(shown, options),
  ],
  tables: (shown, options) => [
    ...(options.who === undefined ? [actionsTable(shown, options)] : []),
    ...listsOf(shown, options).map((each) => listTable(shown, each)),
  ],
  anonymise: (result, rename) => ({
    ...result,
    lists: result.lists.map((list) => ({
      ...list,
      rows: list.rows.map((row) => ({ ...row, customer: rename(row.customer) })),
    })),
  }),
};

/** The lists in the order that what is assumed gives them. */
export function listsInOrder({ record, result }: Shown<ActionsResult>, options: ReportOptions): readonly FoundList[] {
  return inOrder(result.lists, record, listsAssumed(record, options));
}

function listsOf(shown: Shown<ActionsResult>, options: ReportOptions): readonly FoundList[] {
  const lists = listsInOrder(shown, options);
  return options.who === undefined ? lists : lists.filter(({ list }) => list === options.who);
}

/** The list to begin with. */
function actionsAnswer(shown: Shown<ActionsResult>, options: ReportOptions): Message<WordKey> {
  const lists = listsInOrder(shown, options);
  const [found] = lists;
  if (!found) return message('actions.answer.none');
  const values = { n: { count: found.customers }, historic: { money: found.historic }, ...mostValues(shown, found) };
  if (found.list !== 'slipping') {
    const isAnyoneLate = lists.some(({ list }) => list === 'slipping');
    return message(isAnyoneLate ? 'actions.answer.first' : 'actions.answer.others', {
      ...values,
      who: listName(found),
    });
  }
  return message(saysWhatLeavingCosts(shown, found) ? 'actions.answer' : 'actions.answer.stay', values);
}

function listName({ list }: FoundList) {
  return { message: message(`actions.list.${list}`) };
}

/** Under a model in which hardly anyone leaves, keeping them is worth nothing that could be said. */
const HARDLY = 0.01;

function saysWhatLeavingCosts({ record }: Pick<Shown, 'record'>, { customers: n, active }: FoundList): boolean {
  return !seesHardlyAnyoneLeave(record) && n - active >= HARDLY * n;
}

/** Who is on a list. */
export function whoWords({ result }: Shown<ActionsResult>, { list }: FoundList): Message<WordKey> {
  const { valued, rhythm } = result;
  return message(`actions.who.${list}`, {
    expected: { share: valued.expected },
    historic: { share: valued.historic },
    ...(rhythm && { low: { days: rhythm.low }, high: { days: rhythm.high } }),
  });
}

/** What to do about them. */
export function doWords({ list }: Pick<FoundList, 'list'>): Message<WordKey> {
  return message(`actions.do.${list}`);
}

function mostValues({ record }: Pick<Shown, 'record'>, list: FoundList): MessageValues {
  return {
    money: { money: list.list === 'keep' ? list.expected : list.ifActive },
    days: { days: record.settings.horizonDays },
  };
}

/** What it can be worth at most. */
export function mostWords(shown: Pick<Shown, 'record'>, list: FoundList): Message<WordKey> {
  if (list.list === 'keep') return message('actions.most.keep', mostValues(shown, list));
  return message(saysWhatLeavingCosts(shown, list) ? 'actions.most' : 'actions.most.stay', mostValues(shown, list));
}

/** That methods disagree about who has left: once for all lists that rest on it, which have a mark. */
export function undecidedWords(shown: Shown<ActionsResult>, options: ReportOptions): readonly Message<WordKey>[] {
  const undecided = undecidedOf(shown);
  return undecided && listsOf(shown, options).some(restsOnLeaving)
    ? [message('actions.undecided', undecided.values)]
    : [];
}

function undecidedOf({ record }: Pick<Shown, 'record'>) {
  return record.warnings.find(({ code }) => code === 'alive-undecided');
}

function restsOnLeaving({ list }: FoundList): boolean {
  return list !== 'keep';
}

/** How sure it is. */
export function sureWords({ record }: Pick<Shown, 'record'>, list: FoundList): readonly Message<WordKey>[] {
  const { interval: ends } = list;
  const isBlind = seesHardlyAnyoneLeave(record);
  return [
    message(`actions.sure${isBlind ? '.together' : ''}${ends ? '' : '.none'}`, {
      active: { count: Math.round(list.active) },
      n: { count: list.customers },
      money: { money: list.expected },
      ...(ends && { low: { money: ends.low80 }, high: { money: ends.high80 } }),
    }),
    ...(isBlind && restsOnLeaving(list) ? [message('actions.sure.stay')] : []),
    ...(undecidedOf({ record }) && restsOnLeaving(list) ? [message('actions.sure.undecided')] : []),
  ];
}

/** By what the lists are in order. */
function orderWords(record: Shown['record'], options: ReportOptions): Message<WordKey> {
  const { offer, kept } = listsAssumed(record, options);
  return isOrdersOnly(record.settings)
    ? message('actions.order.orders')
    : message('actions.order', { contact: { money: offer }, margin: { share: kept } });
}

/** The lists with what each is worth. */
export function actionsTable(shown: Shown<ActionsResult>, options: ReportOptions): Table<FoundList> {
  const { record } = shown;
  const isBlind = seesHardlyAnyoneLeave(record);
  return {
    name: 'actions',
    title: message('actions.overview'),
    says: orderWords(record, options),
    columns: [
      words(
        'list',
        'actions.list',
        ({ list }) => list,
        ({ list }) => message(`actions.list.${list}`),
      ),
      customers(),
      estimate('expected_money', 'column.expected', ({ expected }) => expected),
      interval('expected_money', 80, 'moneyRound', (row) => row.interval),
      interval('expected_money', 95, 'moneyRound', (row) => row.interval, 4),
      estimate('value_if_active', 'actions.if-active', ({ ifActive }) => (isBlind ? null : ifActive), 1),
      count('active_customers', 'cohorts.active', ({ active }) => active, 3),
      estimate('historic_value', 'column.historic', ({ historic }) => historic, 2),
    ],
    rows: listsInOrder(shown, options),
    behind: ({ list }) => ({ list }),
    basis: basisOfForecast(record),
  };
}

/** The customers of a list, the first to turn to first. */
export function listTable(shown: Shown<ActionsResult>, found: FoundList): Table<ActionRow> {
  const { record } = shown;
  const isBlind = seesHardlyAnyoneLeave(record);
  return {
    name: `${found.list}-customers`,
    title: message('actions.list.n', { list: listName(found), n: { count: found.customers } }),
    says: whoWords(shown, found),
    columns: [
      customer(),
      words(
        'why',
        'actions.why',
        () => found.list,
        (row) => whyWords(shown, found, row),
        { isProse: true, dispensable: 4 },
      ),
      money('historic_value', 'column.historic', (row) => row.historic, 1),
      estimate('expected_money', 'column.expected', (row) => row.expectedMoney),
      ...intervals<ActionRow>('expected_money', 'moneyRound', (row) => row.money, 3).map((each) => ({
        ...each,
        dispensable: 5,
      })),
      number('chance', 'prob_alive', 'column.alive', (row) => row.probAlive),
      count('orders', 'column.orders', (row) => row.orders, 1),
      date('last_order', 'column.last-order', (row) => row.lastOrder, 2),
      count('days_since_last_order', 'actions.silence', (row) => row.silence),
      number('decimal', 'usual_gap_days', 'actions.gap', (row) => row.gap),
      estimate('value_if_active', 'actions.if-active', ({ ifActive }) => (isBlind ? null : ifActive), 3),
    ],
    rows: found.rows,
    basis: basisOf(record, { n: found.customers, horizonDays: record.settings.horizonDays }),
  };
}

/** Why a customer is on a list, in a sentence. */
function whyWords({ result }: Shown<ActionsResult>, { list }: FoundList, row: ActionRow): Message<WordKey> {
  const gap = row.gap ?? 0;
  return message(`actions.why.${list}`, {
    orders: { count: row.orders },
    silence: { days: row.silence },
    gap: { decimal: gap },
    ratio: { decimal: gap > 0 ? row.silence / gap : 0 },
    next: { decimal: row.expectedTransactions },
    ...(result.rhythm && { low: { days: result.rhythm.low }, high: { days: result.rhythm.high } }),
  });
}
