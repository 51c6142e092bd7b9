import type { Message, WordKey } from '@perennial/words';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { ReportOptions, Shown } from '../definition.ts';
import { message } from '../message.ts';
import { nameWords } from './name-words.ts';
import type { AskedSegment, FoundSegment, SegmentSet, SegmentsResult } from './segments-result.ts';

/** How many are where; of a set, which segments are worth most and least; of a rule, whom it fits. */
export function segmentsAnswer(
  shown: Shown<SegmentsResult>,
  { by, where, recency, frequency }: ReportOptions,
): readonly Message<WordKey>[] {
  const { asked, sets } = shown.result;
  if (where !== undefined && asked) return [askedAnswer(shown, asked)];
  const set = sets.find((each) => each.by === (by ?? 'stage'));
  if (by === 'rfm' || recency !== undefined || frequency !== undefined)
    return [message('segments.answer.rfm', { n: { count: shown.record.base.customers } })];
  if (!set) return [message(by === 'saved' ? 'segments.answer.unsaved' : 'segments.answer.no-values')];
  return by === undefined || by === 'stage' ? stagesAnswer(shown, set) : [setAnswer(shown, set)];
}

function stagesAnswer(shown: Shown<SegmentsResult>, set: SegmentSet): readonly Message<WordKey>[] {
  const { record } = shown;
  const of = (name: string) => ({ count: set.segments.find((each) => each.name === name)?.customers ?? 0 });
  const counts = {
    n: { count: record.base.customers },
    fresh: of('new'),
    regular: of('regular'),
    back: of('reactivated'),
    risk: of('at-risk'),
    lapsed: of('lapsed'),
  };
  const { prospects } = shown.result;
  const said = [
    message('segments.answer', counts),
    ...(prospects ? [message('segments.answer.prospects', { n: { count: prospects.people } })] : []),
  ];
  return record.base.customers < FEWEST_COMPARED ? said : [...said, setAnswer(shown, set)];
}

/** The segments of the highest and of the lowest forecast a customer, among those that differ from the rest. */
function setAnswer({ record }: Shown<SegmentsResult>, { by, segments }: SegmentSet): Message<WordKey> {
  const own = segments.filter(({ standing, customers }) => standing === 'own' && customers > 0);
  const sorted = own.toSorted((a, b) => meanOf(b) - meanOf(a));
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (!best || !worst) return message('segments.answer.none-apart');
  return message(best === worst ? 'segments.answer.one-apart' : 'segments.answer.apart', {
    best: { message: nameWords(by, best) },
    worst: { message: nameWords(by, worst) },
    bestMoney: { money: meanOf(best) },
    worstMoney: { money: meanOf(worst) },
    bestCustomers: { count: best.customers },
    worstCustomers: { count: worst.customers },
    days: { days: record.settings.horizonDays },
  });
}

function meanOf({ expected, customers }: Pick<FoundSegment, 'expected' | 'customers'>): number {
  return expected / customers;
}

function askedAnswer({ record }: Shown<SegmentsResult>, { segments }: AskedSegment): Message<WordKey> {
  const [inside, outside] = ['in', 'out'].map((name) => segments.find((each) => each.name === name));
  const all = { n: { count: inside?.customers ?? 0 }, all: { count: record.base.customers } };
  if (!inside) return message('segments.answer.nobody', all);
  if (!outside || inside.customers < FEWEST_COMPARED) return message('segments.answer.where-few', all);
  return message('segments.answer.where', {
    ...all,
    money: { money: meanOf(inside) },
    others: { money: meanOf(outside) },
    days: { days: record.settings.horizonDays },
    verdict: { message: message(`segments.verdict.${inside.standing}`) },
  });
}
