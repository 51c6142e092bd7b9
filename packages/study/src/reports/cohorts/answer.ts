import type { Message, WordKey } from '@perennial/words';
import { message } from '../message.ts';
import {
  type CohortGroup,
  type CohortPair,
  type CohortsResult,
  type ComparedCohort,
  DOMINANT_SHARE,
  FEWEST_COMPARED,
} from './cohorts-result.ts';

/** A difference of so many standard errors is more than chance explains. */
const BEYOND_CHANCE = 2;

/** Whether newer customers are better than older ones at the same age, and whether one customer makes the difference. */
export function cohortsAnswer({ groups, pair, businessChanged }: CohortsResult): readonly Message<WordKey>[] {
  const cohorts = groups.find(({ dimension }) => dimension === null)?.cohorts ?? [];
  if (pair) return [pairAnswer(pair), ...[pair.last, pair.first].flatMap(dominance)];
  if (cohorts.length > 1 && businessChanged !== null)
    return [message('business-change.cohorts.few', { least: { count: FEWEST_COMPARED } })];
  if (cohorts.length > 1) return [message('cohorts.answer.few', { least: { count: FEWEST_COMPARED } })];
  return [
    cohorts[0] ? message('cohorts.answer.one', { cohort: { text: cohorts[0].cohort } }) : message('cohorts.empty'),
  ];
}

function pairAnswer({ last, first, age, isYearBefore, z }: CohortPair): Message<WordKey> {
  const isReal = z !== null && Math.abs(z) >= BEYOND_CHANCE;
  return message(isYearBefore ? 'cohorts.answer' : 'cohorts.answer.neighbour', {
    months: { count: Math.round(age) },
    last: { text: last.cohort },
    first: { text: first.cohort },
    lastMoney: { money: last.mean },
    firstMoney: { money: first.mean },
    lastMedian: { money: last.median },
    firstMedian: { money: first.median },
    lastCustomers: { count: last.customers },
    firstCustomers: { count: first.customers },
    change: first.mean > 0 ? { signedShare: last.mean / first.mean - 1 } : { text: '–' },
    verdict: { message: message(isReal ? 'cohorts.verdict.real' : 'cohorts.verdict.chance') },
  });
}

function dominance({
  cohort,
  largestShare,
}: Pick<ComparedCohort, 'cohort' | 'largestShare'>): readonly Message<WordKey>[] {
  if (largestShare < DOMINANT_SHARE) return [];
  return [message('cohorts.dominated', { cohort: { text: cohort }, share: { share: largestShare } })];
}

/** Why the means of some cohorts may mislead: the first of the data, and those that one customer makes. */
export function cohortNotes({ cohorts }: Pick<CohortGroup, 'cohorts'>): readonly Message<WordKey>[] {
  const [first] = cohorts;
  return [
    ...(first && cohorts.length > 1 ? [message('cohorts.first', { cohort: { text: first.cohort } })] : []),
    ...cohorts.flatMap((cohort) => (cohort.customers > 1 ? dominance(cohort) : [])),
  ];
}

/** Which group of a dimension is worth most, and whether chance explains it; none where too few are large enough. */
export function groupsAnswer({ comparisons }: CohortsResult, dimension: string): Message<WordKey> {
  const found = comparisons.find((each) => each.dimension === dimension);
  if (!found) return message('cohorts.groups.few', { least: { count: FEWEST_COMPARED } });
  const { best, worst, isSeparated } = found;
  return message(isSeparated ? 'cohorts.groups.answer' : 'cohorts.groups.answer.chance', {
    best: { text: best.value },
    worst: { text: worst.value },
    bestMoney: { money: best.worth },
    worstMoney: { money: worst.worth },
    bestCustomers: { count: best.customers },
    worstCustomers: { count: worst.customers },
  });
}

/** Whether the newest cohort that can be held against earlier ones is worse, or better, by more than chance explains. */
export function qualityAlarm({ quality }: Pick<CohortsResult, 'quality'>): readonly Message<WordKey>[] {
  const last = quality?.rows.at(-1);
  if (!quality || !last) return [];
  const said = last.high95 < 1 ? 'cohorts.alarm' : last.low95 > 1 ? 'cohorts.alarm.better' : 'cohorts.alarm.none';
  return [
    message(said, {
      cohort: { text: last.cohort },
      n: { count: last.customers },
      all: { count: last.cohortCustomers },
      months: { count: quality.months },
      index: { share: last.index },
      low: { share: last.low95 },
      high: { share: last.high95 },
    }),
  ];
}
