import type { Message, MessageValues, WordKey } from '@perennial/words';
import { isOrdersOnly } from '../../record/orders-only.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import { basisOf } from '../basis.ts';
import type { ReportDefinition, ReportOptions, Shown } from '../definition.ts';
import { traitWords, valueWords } from '../drivers/definition.ts';
import { message, plain } from '../message.ts';
import { claim, code, count, estimate, interval, share, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { liftOf } from './check-of.ts';
import type { OpportunitiesResult, Opportunity } from './opportunities-result.ts';
import { type Assumed, pays, type Reckoned, reckoned } from './reckon.ts';

/** Told in full; the table has all. */
const TOLD = 3;

/** What is worth most to do now? */
export const opportunities: ReportDefinition<'opportunities', OpportunitiesResult> = {
  name: 'opportunities',
  title: message('opportunities.title'),
  asks: message('opportunities.asks'),
  options: [
    { name: 'effect', description: 'report.option.effect', takes: 'percent' },
    { name: 'margin', description: 'report.option.margin', takes: 'percent' },
    { name: 'contact', description: 'report.option.contact', takes: 'amount' },
  ],
  answer: (shown, options) => answer(shown, options),
  sentences: (shown, options) => sentences(shown, options),
  tables: (shown, options) => (shown.result.opportunities.length === 0 ? [] : [opportunitiesTable(shown, options)]),
  anonymise: (result, rename) => ({
    ...result,
    opportunities: result.opportunities.map((each) => ({ ...each, names: each.names.map(rename) })),
  }),
};

/** What is assumed, by the options. */
export function assumedOf(
  { record, result }: Shown<OpportunitiesResult>,
  { effect, margin, contact }: ReportOptions,
): Assumed {
  const { minorUnits, horizonDays } = record.settings;
  return {
    effect: effect === undefined ? null : Number(effect) / 100,
    margin: margin === undefined ? result.kept : Number(margin) / 100,
    contact: isOrdersOnly(record.settings)
      ? 0
      : contact === undefined
        ? result.offer
        : Math.round(Number(contact) * 10 ** minorUnits),
    horizonDays,
  };
}

function answer(shown: Shown<OpportunitiesResult>, options: ReportOptions): readonly Message<WordKey>[] {
  const assumed = assumedOf(shown, options);
  const [first] = reckoned(shown.result, assumed);
  if (!first?.isFirm) return [message('opportunities.answer.none')];
  if (!pays(first)) return [nonePays(shown, assumed)];
  return [
    message('opportunities.answer', {
      what: { message: whatWords(shown, first) },
      why: { message: whyWords(shown, first) },
    }),
    worthWords(shown.record, first),
  ];
}

/** That nothing earns what it costs, and at which cost the nearest list would. */
function nonePays(shown: Shown<OpportunitiesResult>, assumed: Assumed): Message<WordKey> {
  const most = ({ worth, customers }: Reckoned) => Math.floor(worth / customers);
  const [nearest] = reckoned(shown.result, assumed)
    .filter(({ isFirm, list }) => isFirm && list !== null)
    .toSorted((a, b) => most(b) - most(a));
  const contact = { money: assumed.contact };
  if (!nearest || most(nearest) <= 0) return message('opportunities.answer.none-pays', { contact });
  const what = { message: whatWords(shown, nearest) };
  return message('opportunities.answer.nearest', { contact, what, most: { money: most(nearest) } });
}

function sentences(shown: Shown<OpportunitiesResult>, options: ReportOptions): readonly Message<WordKey>[] {
  const assumed = assumedOf(shown, options);
  const told = reckoned(shown.result, assumed)
    .filter((each) => each.isFirm && pays(each))
    .slice(0, TOLD);
  return [
    ...told.map((each, i) => lineWords(shown, each, i + 1)),
    ...unvaluedWords(shown.result),
    ...(told.length === 0 || isOrdersOnly(shown.record.settings)
      ? []
      : [message('opportunities.assumed', { contact: { money: assumed.contact }, margin: { share: assumed.margin } })]),
    ...(told.length > 1 ? [message('opportunities.overlap')] : []),
  ];
}

/** What to do at a place of the order, with whom it begins, what that is worth by what is assumed, what it takes and how it is checked. */
function lineWords(shown: Shown<OpportunitiesResult>, each: Reckoned, place: number): Message<WordKey> {
  return message(each.names.length > 0 ? 'opportunities.line.names' : 'opportunities.line', {
    place: { count: place },
    what: { message: whatWords(shown, each) },
    names: { customers: each.names },
    worth: { message: assumedWords(each) },
    takes: { message: takesWords(each) },
    check: { message: checkWords(shown, each) },
  });
}

/** Lists that cannot be put in the order, because the method sees hardly anyone leave. */
function unvaluedWords({ unvalued }: OpportunitiesResult): readonly Message<WordKey>[] {
  if (unvalued.length === 0) return [];
  const list = unvalued.map(({ list, customers }) => ({
    message: message('actions.list.n', {
      list: { message: message(`actions.list.${list}`) },
      n: { count: customers },
    }),
  }));
  return [message('opportunities.unvalued', { lists: { clauses: list } })];
}

function valuesOf({ result }: Pick<Shown<OpportunitiesResult>, 'result'>, each: Opportunity): MessageValues {
  const { trait, subject } = each;
  return {
    n: { count: each.customers },
    subject: {
      message:
        trait !== null
          ? valueWords({ name: trait }, { value: subject, isOthers: false }, result.baskets)
          : plain(subject ?? ''),
    },
    ...(trait !== null && { trait: { message: traitWords(trait) } }),
  };
}

/** What to do. */
export function whatWords(shown: Pick<Shown<OpportunitiesResult>, 'result'>, each: Opportunity): Message<WordKey> {
  return message(`opportunities.what.${each.kind}`, valuesOf(shown, each));
}

/** Why. */
export function whyWords(shown: Shown<OpportunitiesResult>, each: Opportunity): Message<WordKey> {
  return message(`opportunities.why.${each.kind}`, {
    ...valuesOf(shown, each),
    money: { money: each.atStake },
    days: { days: shown.record.settings.horizonDays },
  });
}

/** What it is worth, with its interval. */
export function worthWords({ settings }: Pick<StudyRecord, 'settings'>, each: Reckoned): Message<WordKey> {
  const code = each.kind === 'bad-spend' ? '.all' : each.kept === 1 ? '' : '.kept';
  return message(`opportunities.worth${code}`, { ...worthValues(each), days: { days: settings.horizonDays } });
}

/** The same beside what it is of. */
export function assumedWords(each: Reckoned): Message<WordKey> {
  const code = each.kind === 'bad-spend' ? '.all' : each.kept === 1 ? '' : '.kept';
  return message(`opportunities.assumes${code}`, { ...worthValues(each), stake: { money: each.atStake } });
}

function worthValues({ worth, interval: ends, assumed, kept }: Reckoned): MessageValues {
  return {
    effect: { share: assumed },
    kept: { share: kept },
    money: { money: worth },
    low: { money: ends?.low80 ?? worth },
    high: { money: ends?.high80 ?? worth },
  };
}

/** What it would take to pay. */
export function takesWords({ cost, breakEven, kind, list }: Reckoned): Message<WordKey> {
  if (list === null || cost === null || breakEven === null || cost === 0)
    return message(`opportunities.takes.${list === null ? kindOfTaking(kind) : 'free'}`);
  const values = { cost: { money: cost }, effect: { fineShare: breakEven } };
  return message(
    breakEven > 1
      ? 'opportunities.takes.never'
      : list === 'keep'
        ? 'opportunities.takes.keep'
        : 'opportunities.takes.list',
    values,
  );
}

function kindOfTaking(kind: Opportunity['kind']): 'spend' | 'offer' | 'terms' | 'look' {
  if (kind === 'bad-spend' || kind === 'buy-more' || kind === 'better-channel') return 'spend';
  if (kind === 'driver') return 'offer';
  return kind === 'costly' ? 'terms' : 'look';
}

/** How it will be seen whether it worked: in what they spend, as it is worth, and sooner in who orders again where it keeps some. */
export function checkWords(shown: Pick<Shown<OpportunitiesResult>, 'result'>, each: Reckoned): Message<WordKey> {
  const { check, test, kind, assumed } = each;
  if (!check || !test) return message(kind === 'driver' ? 'opportunities.check.split' : 'opportunities.check.report');
  const values = {
    ...valuesOf(shown, each),
    weeks: { count: check.weeks },
    needed: { count: check.needed ?? 0 },
    neededForMoney: { count: check.neededForMoney ?? 0 },
    available: { count: check.available },
    effect: { share: test.counts === 'newcomers' ? liftOf(assumed) : assumed },
    shows: { share: check.shows ?? 0 },
  };
  if (test.counts === 'newcomers')
    return message(check.weeks > 52 ? 'opportunities.check.long' : 'opportunities.check.weeks', values);
  if (check.shows !== null && check.shows > 1) return message('opportunities.check.none');
  const isEnough = Math.min(check.needed ?? Infinity, check.neededForMoney ?? Infinity) <= check.available;
  const code = isEnough ? 'lot' : 'few';
  return message(check.needed === null ? `opportunities.check.${code}.money` : `opportunities.check.${code}`, values);
}

/** All of them, in the order in which to do them. */
export function opportunitiesTable(shown: Shown<OpportunitiesResult>, options: ReportOptions): Table<Reckoned> {
  const { record, result } = shown;
  const rows = reckoned(result, assumedOf(shown, options));
  return {
    name: 'opportunities',
    title: message('opportunities.table'),
    says: message('opportunities.table.says', { days: { days: record.settings.horizonDays } }),
    columns: [
      words(
        'opportunity',
        'opportunities.what',
        ({ kind }) => kind,
        (each) => whatWords(shown, each),
        { isProse: true },
      ),
      code('subject', 'opportunities.subject', ({ subject }) => subject, 9),
      count('customers', 'column.customers', ({ customers }) => customers, 1),
      estimate('worth', 'opportunities.worth.column', ({ worth }) => worth),
      interval('worth', 80, 'moneyRound', (row) => row.interval),
      interval('worth', 95, 'moneyRound', (row) => row.interval, 7),
      estimate('cost', 'opportunities.cost', ({ cost }) => cost, 2),
      share('assumed', 'opportunities.assumed.column', ({ assumed }) => assumed, 3),
      share('break_even', 'opportunities.break-even', ({ breakEven }) => breakEven, 3),
      estimate('at_stake', 'opportunities.at-stake', ({ atStake }) => atStake, 5),
      claim('beyond_chance', 'drivers.apart', ({ isShown }) => isShown, 6),
      claim('enough_customers', 'opportunities.firm', ({ isFirm }) => isFirm, 6),
      words(
        'why',
        'actions.why',
        ({ kind }) => kind,
        (each) => whyWords(shown, each),
        { isProse: true, dispensable: 8 },
      ),
      words(
        'check',
        'opportunities.check',
        ({ check }) => (check ? 'test' : 'report'),
        (each) => checkWords(shown, each),
        {
          isProse: true,
          dispensable: 8,
        },
      ),
      count('test_weeks', 'opportunities.check.weeks.column', ({ check }) => check?.weeks ?? null, 6),
      count('test_needs', 'opportunities.check.needs', ({ check }) => check?.needed ?? null, 6),
      count('test_needs_for_money', 'opportunities.check.needs-money', ({ check }) => check?.neededForMoney ?? null, 6),
      code('list', 'opportunities.list', listOf, 7),
    ],
    rows,
    basis: basisOf(record, { n: record.base.customers, horizonDays: record.settings.horizonDays }),
  };
}

/** The report, and its option, that names whom it is about. */
export function listOf({ kind, list }: Pick<Opportunity, 'kind' | 'list'>): string {
  if (list !== null) return `actions --who ${list}`;
  const reports = {
    'bad-spend': 'channels',
    'buy-more': 'channels',
    'better-channel': 'channels',
    'newer-worse': 'cohorts',
    driver: 'drivers',
    costly: 'profit',
    concentration: 'value',
  } as const;
  return reports[kind as keyof typeof reports];
}
