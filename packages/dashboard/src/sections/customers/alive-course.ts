import { operationalHistory, type Summary, type ValueModel } from '@perennial/models';
import { addDays } from '@perennial/study/reports';
import type { AlivePoint } from '../../charts/alive-course.ts';
import type { Customer } from './customer-at.ts';

const STEPS = 120;

/** P(alive) from the first order kept to the end of the horizon, as the model would have seen it on each day; after the as-of date for the case that nothing more comes. */
export function aliveCourseOf(
  { purchase, parameters, draws, time }: ValueModel,
  { x, T, timeline }: Pick<Customer, 'x' | 'T' | 'timeline'>,
  asOf: string,
  horizonDays: number,
): readonly AlivePoint[] {
  const first = addDays(asOf, -T);
  const older = x + 1 - timeline.length;
  const sets = draws.length > 0 ? draws : [parameters];
  // Operational days from the first order to an age, before the as-of date or after it.
  const since = (age: number) => time.since(T) + (age > T ? time.ahead(age - T) : -time.since(T - age));
  const probAlive = (history: Summary) =>
    sets.reduce((sum, each) => sum + purchase.probAlive(each, history), 0) / sets.length;
  return timeline.flatMap(({ age }, k) => {
    const until = timeline[k + 1]?.age ?? T + horizonDays;
    return agesBetween(age, until, T).map((at) => ({
      day: addDays(first, at),
      probAlive: probAlive(
        at === T
          ? operationalHistory(time, { x: older + k, tx: age, T })
          : { x: older + k, tx: since(age), T: since(at) },
      ),
    }));
  });
}

/** From one order to the next, both ends included, and the as-of date where it lies between. */
function agesBetween(from: number, to: number, T: number): readonly number[] {
  const step = Math.max(1, (to - from) / STEPS);
  const ages = new Set([from, to]);
  for (let age = from; age < to; age += step) ages.add(Math.round(age));
  if (T > from && T < to) ages.add(T);
  return [...ages].sort((a, b) => a - b);
}
