import type { Message, MessageValues, WordKey } from '@perennial/words';
import type { StudyRecord } from '../../record/study-record.ts';
import type { ActionList } from '../actions/actions-result.ts';
import type { Shown } from '../definition.ts';
import { traitWords, valueWords } from '../drivers/definition.ts';
import { message, plain } from '../message.ts';
import { type Check, liftOf } from './check-of.ts';
import type { OpportunitiesResult, Opportunity, OpportunityKind } from './opportunities-result.ts';
import { net, pays, type Reckoned } from './reckon.ts';

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

/** What it is worth, with its interval, if what is assumed comes true; and what it costs. */
export function worthWords({ settings }: Pick<StudyRecord, 'settings'>, each: Reckoned): Message<WordKey> {
  const { cost, list } = each;
  const isPriced = list !== null && cost !== null && cost !== 0;
  return message(isPriced ? `opportunities.worth.${pays(each) ? 'left' : 'cost'}` : 'opportunities.worth', {
    ...worthValues(each),
    days: { days: settings.horizonDays },
    ...(isPriced && { cost: { money: cost }, left: { money: net(each) } }),
    if: { message: ifWords(each) },
  });
}

const assumptions = {
  slipping: 'leaving',
  'win-back': 'leaving',
  'second-order': 'leaving',
  keep: 'keep',
  'bad-spend': 'stopped',
  'buy-more': 'more',
  'better-channel': 'like-them',
  'newer-worse': 'mended',
  driver: 'begun',
  costly: 'mended',
  concentration: 'lost',
} as const satisfies Record<OpportunityKind, string>;

/** What has to come true for it. */
function ifWords({ kind, assumed, kept, other }: Reckoned): Message<WordKey> {
  const words = message(`opportunities.if.${assumptions[kind]}`, {
    effect: { share: assumed },
    ...(other !== undefined && { other: { text: other } }),
  });
  return kept === 1 ? words : message('opportunities.if.kept', { if: { message: words }, kept: { share: kept } });
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
  if (test.counts === 'newcomers') return message(`opportunities.check.${lengthOf(check)}`, values);
  if (check.shows !== null && check.shows > 1) return message('opportunities.check.none');
  const code = isEnough(check) ? 'lot' : 'few';
  return message(check.needed === null ? `opportunities.check.${code}.money` : `opportunities.check.${code}`, values);
}

/** Customers who show only an effect so many times the assumed one are no ground for a test. */
const HOPELESS = 5;

/** How it is checked, in short. */
export function testWords(each: Reckoned): Message<WordKey> {
  const { check, test, kind, assumed } = each;
  if (!check || !test) return message(kind === 'driver' ? 'opportunities.check.split' : 'opportunities.check.report');
  const values = {
    weeks: { count: check.weeks },
    available: { count: check.available },
    shows: { share: check.shows ?? 0 },
  };
  if (test.counts === 'newcomers') return message(`opportunities.test.${lengthOf(check)}`, values);
  if (check.shows !== null && check.shows > 1) return message('opportunities.check.none');
  if (isEnough(check)) return message('opportunities.test.lot', values);
  return message(
    (check.shows ?? 0) >= HOPELESS * assumed ? 'opportunities.test.hopeless' : 'opportunities.test.few',
    values,
  );
}

function lengthOf({ weeks }: Check): 'weeks' | 'long' {
  return weeks > 52 ? 'long' : 'weeks';
}

function isEnough({ needed, neededForMoney, available }: Check): boolean {
  return Math.min(needed ?? Infinity, neededForMoney ?? Infinity) <= available;
}

/** How sure it is: what is measured of it, what is assumed, and from where it pays. */
export function sureWords({ warnings }: Pick<StudyRecord, 'warnings'>, each: Reckoned): readonly Message<WordKey>[] {
  const { list, kind, assumed, breakEven, cost, isFirm } = each;
  const few = isFirm ? [] : [message('opportunities.sure.fewer')];
  if (list === null)
    return [
      message(`opportunities.sure.${kind as Exclude<OpportunityKind, ActionList>}`, { effect: { share: assumed } }),
      ...few,
    ];
  const isFree = cost === null || cost === 0 || breakEven === null;
  const code = isFree ? 'free' : breakEven > 1 ? 'never' : pays(each) ? 'assumed' : 'not';
  const undecided = list === 'keep' ? undefined : warnings.find(({ code: known }) => known === 'alive-undecided');
  return [
    message(`opportunities.sure.${code}`, {
      effect: { share: assumed },
      ...(breakEven !== null && { from: { fineShare: breakEven } }),
    }),
    ...(undecided ? [message('opportunities.sure.undecided')] : []),
    ...few,
  ];
}

const reports = {
  slipping: 'actions',
  'win-back': 'actions',
  'second-order': 'actions',
  keep: 'actions',
  'bad-spend': 'channels',
  'buy-more': 'channels',
  'better-channel': 'channels',
  'newer-worse': 'cohorts',
  driver: 'drivers',
  costly: 'profit',
  concentration: 'value',
} as const satisfies Record<OpportunityKind, string>;

/** The report that shows whom it is about. */
export function reportOf({ kind }: Pick<Opportunity, 'kind'>): (typeof reports)[OpportunityKind] {
  return reports[kind];
}

/** The same with its option, as a terminal asks for it. */
export function listOf({ kind, list }: Pick<Opportunity, 'kind' | 'list'>): string {
  return list === null ? reports[kind] : `actions --who ${list}`;
}
