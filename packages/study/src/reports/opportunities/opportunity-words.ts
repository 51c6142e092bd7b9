import type { Message, MessageValues, WordKey } from '@perennial/words';
import type { StudyRecord } from '../../record/study-record.ts';
import type { Shown } from '../definition.ts';
import { traitWords, valueWords } from '../drivers/definition.ts';
import { message, plain } from '../message.ts';
import { type Check, liftOf, verdictOf } from './check-of.ts';
import type { OpportunitiesResult } from './opportunities-result.ts';
import { leftSum, net, pays, type Reckoned } from './reckon.ts';
import { kindOf } from './sources.ts';

function valuesOf({ result }: Pick<Shown<OpportunitiesResult>, 'result'>, each: Reckoned): MessageValues {
  const { trait, subject, other } = each;
  return {
    n: { count: each.customers },
    subject: {
      message:
        trait !== null
          ? valueWords({ name: trait }, { value: subject, isOthers: false }, result.baskets)
          : plain(subject ?? ''),
    },
    ...(trait !== null && { trait: { message: traitWords(trait) } }),
    ...(other !== undefined && { other: { text: other } }),
  };
}

/** What to do. */
export function whatWords(shown: Pick<Shown<OpportunitiesResult>, 'result'>, each: Reckoned): Message<WordKey> {
  return message(`opportunities.what.${each.kind}`, valuesOf(shown, each));
}

/** Why. */
export function whyWords(shown: Shown<OpportunitiesResult>, each: Reckoned): Message<WordKey> {
  return message(`opportunities.why.${each.kind}`, {
    ...valuesOf(shown, each),
    money: { money: each.atStake },
    days: { days: shown.record.settings.horizonDays },
  });
}

/** What it is worth, with its interval, if what is assumed comes true; and what it costs. */
export function worthWords({ settings }: Pick<StudyRecord, 'settings'>, each: Reckoned): Message<WordKey> {
  const { cost } = each;
  const isPriced = cost !== null && cost !== 0;
  return message(isPriced ? `opportunities.worth.${pays(each) ? 'left' : 'cost'}` : 'opportunities.worth', {
    ...worthValues(each),
    days: { days: settings.horizonDays },
    ...(isPriced && {
      money: { money: each.worth, sum: leftSum(each, 0) },
      cost: { money: cost, sum: leftSum(each, 1) },
      left: { money: net(each), sum: leftSum(each, 'total') },
    }),
    if: { message: ifWords(each) },
  });
}

/** What has to come true for it. */
function ifWords(each: Reckoned): Message<WordKey> {
  const { assumed, kept, other } = each;
  const words = message(kindOf(each).if, {
    effect: { share: assumed },
    ...(other !== undefined && { other: { text: other } }),
  });
  return kept === 1 ? words : message('opportunities.if.kept', { if: { message: words }, kept: { share: kept } });
}

/** The same beside what it is of. */
export function assumedWords(each: Reckoned): Message<WordKey> {
  const code = kindOf(each).isWhole ? '.all' : each.kept === 1 ? '' : '.kept';
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
export function takesWords(each: Reckoned): Message<WordKey> {
  const { cost, breakEven } = each;
  const { takes, takesAtLeast = takes } = kindOf(each);
  if (cost === null || cost === 0) return message(takes);
  const isNever = breakEven === null || breakEven > 1;
  return message(isNever ? 'opportunities.takes.never' : takesAtLeast, {
    cost: { money: cost },
    effect: { fineShare: breakEven ?? 0 },
  });
}

/** How it will be seen whether it worked: in what they spend, as it is worth, and sooner in who orders again where it keeps some. */
export function checkWords(shown: Pick<Shown<OpportunitiesResult>, 'result'>, each: Reckoned): Message<WordKey> {
  const { check, test, assumed } = each;
  if (!check || !test) return message(kindOf(each).check);
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
  const verdict = verdictOf(check, assumed);
  if (verdict === 'none' || verdict === 'hopeless') return testWords(each);
  const code = verdict === 'enough' ? 'lot' : 'few';
  return message(check.needed === null ? `opportunities.check.${code}.money` : `opportunities.check.${code}`, values);
}

/** How it is checked, in short. */
export function testWords(each: Reckoned): Message<WordKey> {
  const { check, test, assumed } = each;
  if (!check || !test) return message(kindOf(each).check);
  const values = {
    weeks: { count: check.weeks },
    available: { count: check.available },
    shows: { share: check.shows ?? 0 },
  };
  if (test.counts === 'newcomers') return message(`opportunities.test.${lengthOf(check)}`, values);
  const verdict = verdictOf(check, assumed);
  if (verdict === 'none') return message('opportunities.check.none');
  return message(`opportunities.test.${verdict === 'enough' ? 'lot' : verdict}`, values);
}

function lengthOf({ weeks }: Check): 'weeks' | 'long' {
  return weeks > 52 ? 'long' : 'weeks';
}

/** How sure it is: what is measured of it, what is assumed, and from where it pays. */
export function sureWords({ warnings }: Pick<StudyRecord, 'warnings'>, each: Reckoned): readonly Message<WordKey>[] {
  const { list, assumed, breakEven, isFirm } = each;
  const few = isFirm ? [] : [message('opportunities.sure.fewer')];
  const { sure } = kindOf(each);
  if (sure) return [message(sure, { effect: { share: assumed } }), ...few];
  const isKept = list === null || list === 'keep';
  const undecided = isKept ? undefined : warnings.find(({ code: known }) => known === 'alive-undecided');
  return [
    message(`opportunities.sure.${surenessOf(each)}`, {
      effect: { share: assumed },
      ...(breakEven !== null && { from: { fineShare: breakEven } }),
    }),
    ...(undecided ? [message('opportunities.sure.undecided')] : []),
    ...few,
  ];
}

function surenessOf(each: Reckoned): 'free' | 'never' | 'assumed' | 'not' {
  const { cost, breakEven } = each;
  if (cost === null || cost === 0) return 'free';
  if (breakEven === null || breakEven > 1) return 'never';
  return pays(each) ? 'assumed' : 'not';
}

/** The report that shows whom it is about. */
export function reportOf(each: Pick<Reckoned, 'kind'>) {
  return kindOf(each).report;
}

/** The report and its table that names them; null where its report shows no list of people. */
export function tableOf(each: Pick<Reckoned, 'kind'>): { readonly report: string; readonly table: string } | null {
  const { report: own, shownBy: { report = own, table } = {} } = kindOf(each);
  return table === undefined ? null : { report, table };
}

/** The same as a terminal asks for it, with the table that names them. */
export function listOf(each: Pick<Reckoned, 'kind' | 'list'>): string {
  if (each.list !== null) return `actions --who ${each.list}`;
  const { report: own, shownBy: { report = own, table } = {} } = kindOf(each);
  return table === undefined ? report : `${report} --table ${table}`;
}
