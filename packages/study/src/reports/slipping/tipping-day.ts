import { addDays, daysBetween } from '@perennial/engine';
import { operationalHistory, operationalTime, PROBABLY_ACTIVE, purchaseModel } from '@perennial/models';
import type { StudyRecord } from '../../record/study-record.ts';
import { scoringOf } from '../method/scoring.ts';

/** Farther ahead nobody plans. */
const FARTHEST = 3650;

/** A customer by days: x transactions after the first, the last on a day. */
export interface Silent {
  readonly x: number;
  readonly firstOrder: string;
  readonly lastOrder: string;
}

/** Finds the first day on which the used model takes a customer to be more likely gone than not, if no order comes; null where there is none within ten years. */
export function tippingDays(record: StudyRecord): (customer: Silent) => string | null {
  const { model, parameters, draws, calendar } = scoringOf(record);
  const purchase = purchaseModel(model);
  const time = operationalTime(calendar);
  const sets = draws.length > 0 ? draws : [parameters];
  return ({ x, firstOrder, lastOrder }) => {
    const T = daysBetween(firstOrder, record.settings.asOf);
    const tx = daysBetween(firstOrder, lastOrder);
    const now = operationalHistory(time, { x, tx, T });
    // Operational days at an age: as the model has them now, and from there on forth or back.
    const at = (age: number) => now.T + (age >= T ? time.ahead(age - T) : -time.since(T - age));
    const isGone = (age: number) => {
      const history = { x, tx: now.tx, T: Math.max(now.tx, at(age)) };
      const alive = sets.reduce((sum, set) => sum + purchase.probAlive(set, history), 0) / sets.length;
      return alive < PROBABLY_ACTIVE;
    };
    const age = firstAge(isGone, tx, T + FARTHEST);
    return age === null ? null : addDays(firstOrder, age);
  };
}

/** The first whole age within [from, to] from which on something holds, by halving; null where it does not hold at the end. */
export function firstAge(holds: (age: number) => boolean, from: number, to: number): number | null {
  if (!holds(to)) return null;
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
