import type { Message, WordKey } from '@perennial/words';
import { message } from '../message.ts';
import type { CohortCurve, CohortsResult } from './cohorts-result.ts';

const periodsPerYear = { month: 12, quarter: 4, year: 1 } as const;

/** Whether newer customers are better than older ones at the same age, in a sentence. */
export function cohortsAnswer({ groups, grain }: CohortsResult): Message<WordKey> {
  const cohorts = groups.find(({ dimension }) => dimension === null)?.cohorts ?? [];
  const pair = comparable(cohorts, periodsPerYear[grain]);
  if (!pair)
    return cohorts[0]
      ? message('cohorts.answer.one', { cohort: { text: cohorts[0].cohort } })
      : message('cohorts.empty');
  const { last, first, age, isYearBefore } = pair;
  const [lastMoney, firstMoney] = [moneyAt(last, age), moneyAt(first, age)];
  return message(isYearBefore ? 'cohorts.answer' : 'cohorts.answer.neighbour', {
    months: { count: Math.round(age) },
    last: { text: last.cohort },
    first: { text: first.cohort },
    lastMoney: { money: lastMoney },
    firstMoney: { money: firstMoney },
    change: firstMoney > 0 ? { signedShare: lastMoney / firstMoney - 1 } : { text: '–' },
  });
}

interface Pair {
  readonly last: CohortCurve;
  readonly first: CohortCurve;
  /** The oldest age that both have reached whole. */
  readonly age: number;
  readonly isYearBefore: boolean;
}

const YOUNGEST_COMPARED = 3;

/** The newest cohort that is some months old, and the one of a year before (same season), or else the first. */
function comparable(cohorts: readonly CohortCurve[], year: number): Pair | null {
  const oldEnough = cohorts.filter((cohort) => completeAge(cohort) >= YOUNGEST_COMPARED);
  const last = oldEnough.at(-1);
  const yearBefore = oldEnough.at(-1 - year);
  const first = yearBefore ?? oldEnough[0];
  if (!last || !first || first === last) return null;
  return { last, first, age: Math.min(completeAge(last), completeAge(first)), isYearBefore: yearBefore !== undefined };
}

/** The last age that every customer of the cohort has reached, in months. */
export function completeAge({ ages, unfinishedFrom }: CohortCurve): number {
  return ages[unfinishedFrom === null ? ages.length - 1 : unfinishedFrom - 1] ?? 0;
}

function moneyAt({ ages, money }: CohortCurve, age: number): number {
  return money[ages.findLastIndex((each) => each <= age)] ?? 0;
}
