import type { Message, MessageValues, WordKey } from '@perennial/words';
import { isOrdersOnly } from '../../record/orders-only.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import { basisOf } from '../basis.ts';
import type { ReportDefinition, ReportOptions, Shown } from '../definition.ts';
import { traitWords, valueWords } from '../drivers/definition.ts';
import { message, plain } from '../message.ts';
import { claim, code, count, estimate, interval, share, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import type { OpportunitiesResult, Opportunity } from './opportunities-result.ts';
import { type Assumed, pays, type Reckoned, reckoned } from './reckon.ts';

/** Told in full; the table has all. */
const TOLD = 3;
/** What an offer costs where nothing is said: a tenth of an average order. */
const USUAL_OFFER = 0.1;

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
  anonymise: (result) => result,
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
        ? Math.round(USUAL_OFFER * result.averageOrder)
        : Math.round(Number(contact) * 10 ** minorUnits),
    horizonDays,
  };
}

function answer(shown: Shown<OpportunitiesResult>, options: ReportOptions): readonly Message<WordKey>[] {
  const assumed = assumedOf(shown, options);
  const [first] = reckoned(shown.result, assumed);
  if (!first?.isFirm) return [message('opportunities.answer.none')];
  if (!pays(first)) return [message('opportunities.answer.none-pays', { contact: { money: assumed.contact } })];
  return [
    message('opportunities.answer', {
      what: { message: whatWords(shown, first) },
      why: { message: whyWords(shown, first) },
    }),
    worthWords(shown.record, first),
  ];
}

function sentences(shown: Shown<OpportunitiesResult>, options: ReportOptions): readonly Message<WordKey>[] {
  const assumed = assumedOf(shown, options);
  const told = reckoned(shown.result, assumed)
    .filter((each) => each.isFirm && pays(each))
    .slice(0, TOLD);
  if (told.length === 0) return [];
  return [
    ...told.map((each, i) =>
      message('opportunities.line', {
        place: { count: i + 1 },
        what: { message: whatWords(shown, each) },
        takes: { message: takesWords(each) },
        check: { message: checkWords(each) },
      }),
    ),
    ...(isOrdersOnly(shown.record.settings)
      ? []
      : [message('opportunities.assumed', { contact: { money: assumed.contact }, margin: { share: assumed.margin } })]),
    message('opportunities.overlap'),
  ];
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
export function worthWords(
  { settings }: Pick<StudyRecord, 'settings'>,
  { worth, interval: ends, assumed, kind }: Reckoned,
): Message<WordKey> {
  return message(kind === 'bad-spend' ? 'opportunities.worth.all' : 'opportunities.worth', {
    effect: { share: assumed },
    money: { money: worth },
    low: { money: ends?.low80 ?? worth },
    high: { money: ends?.high80 ?? worth },
    days: { days: settings.horizonDays },
  });
}

/** What it would take to pay. */
export function takesWords({ cost, breakEven, kind, list }: Reckoned): Message<WordKey> {
  if (list === null || cost === null || breakEven === null || cost === 0)
    return message(`opportunities.takes.${list === null ? kindOfTaking(kind) : 'free'}`);
  const values = { cost: { money: cost }, effect: { share: breakEven } };
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

/** How it will be seen whether it worked. */
export function checkWords({ check, test, kind }: Reckoned): Message<WordKey> {
  if (!check || !test) return message(kind === 'driver' ? 'opportunities.check.split' : 'opportunities.check.report');
  const values = {
    weeks: { count: check.weeks },
    needed: { count: check.needed },
    available: { count: check.available },
    shows: { share: check.shows ?? 0 },
  };
  if (test.counts === 'newcomers')
    return message(check.weeks > 52 ? 'opportunities.check.long' : 'opportunities.check.weeks', values);
  if (check.shows !== null && check.shows > 1 && check.needed > check.available)
    return message('opportunities.check.none');
  return message(check.needed <= check.available ? 'opportunities.check.lot' : 'opportunities.check.few', values);
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
      share('break_even', 'opportunities.break-even', ({ breakEven }) => breakEven, 3),
      share('assumed', 'opportunities.assumed.column', ({ assumed }) => assumed, 4),
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
      words('check', 'opportunities.check', ({ check }) => (check ? 'test' : 'report'), checkWords, {
        isProse: true,
        dispensable: 8,
      }),
      count('test_weeks', 'opportunities.check.weeks.column', ({ check }) => check?.weeks ?? null, 6),
      count('test_needs', 'opportunities.check.needs', ({ check }) => check?.needed ?? null, 6),
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
