import { eventsToFindLift, peopleToFindShare, riseToBeFound } from '@perennial/models';
import type { Interval } from '../../record/interval.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { OpportunitiesResult, Opportunity } from './opportunities-result.ts';

/** What is assumed. Shares of one; money in minor units. */
export interface Assumed {
  /** Null: each opportunity's own. */
  readonly effect: number | null;
  /** Of revenue, what is kept. */
  readonly margin: number;
  /** What reaching a customer costs, the offer with it. */
  readonly contact: number;
  readonly horizonDays: number;
}

/** How it will be checked: by leaving out so many by lot, or by doing it in half of the weeks. */
export interface Check {
  readonly weeks: number;
  /** In all groups together: what is needed, and what there is. */
  readonly needed: number;
  readonly available: number;
  /** The smallest effect that those there are can show. */
  readonly shows: number | null;
}

export interface Reckoned extends Opportunity {
  readonly assumed: number;
  readonly worth: number;
  readonly interval: Omit<Interval, 'median'> | null;
  /** What it costs; null where that is not known. */
  readonly cost: number | null;
  /** The effect from which on it pays; null where that is not known. */
  readonly breakEven: number | null;
  readonly check: Check | null;
  /** Whether it rests on enough customers to be told first. */
  readonly isFirm: boolean;
}

/** Half of a test gets nothing. */
const CONTROL = 0.5;
const WEEKS = [2, 4, 8, 13, 26, 52] as const;
/** A test longer than this is none. */
const LONGEST_WEEKS = 52;

/** The opportunities under what is assumed, worth most after what they cost first; those that do not earn it, that chance may have made, and those of few customers, last. */
export function reckoned({ opportunities }: OpportunitiesResult, assumed: Assumed): readonly Reckoned[] {
  return opportunities
    .map((each) => reckon(each, assumed))
    .toSorted(
      (a, b) =>
        Number(b.isFirm) - Number(a.isFirm) ||
        Number(pays(b)) - Number(pays(a)) ||
        Number(b.isShown) - Number(a.isShown) ||
        net(b) - net(a),
    );
}

/** Whether what is assumed earns more than it costs. */
export function pays(each: Reckoned): boolean {
  return net(each) > 0;
}

function net({ worth, cost }: Reckoned): number {
  return worth - (cost ?? 0);
}

function reckon(each: Opportunity, { effect, margin, contact, horizonDays }: Assumed): Reckoned {
  const own = effect !== null && each.list !== null ? effect : each.effect;
  const kept = each.isNet ? 1 : margin;
  const of = (amount: number) => Math.round(own * kept * amount);
  const cost = each.list === null ? null : contact * each.customers;
  return {
    ...each,
    assumed: own,
    worth: of(each.atStake),
    interval: each.ends && {
      low95: of(each.ends.low95),
      low80: of(each.ends.low80),
      high80: of(each.ends.high80),
      high95: of(each.ends.high95),
    },
    cost,
    breakEven: cost === null || !(each.atStake * kept > 0) ? null : cost / (each.atStake * kept),
    check: checkOf(each, own, horizonDays),
    isFirm: each.customers >= FEWEST_COMPARED,
  };
}

function checkOf({ test, customers }: Opportunity, effect: number, horizonDays: number): Check | null {
  if (!test) return null;
  if (test.counts === 'newcomers') {
    const needed = Math.ceil(eventsToFindLift(effect >= 1 ? 0.5 : effect));
    return test.perWeek > 0
      ? {
          weeks: Math.ceil(needed / test.perWeek),
          needed,
          available: Math.round(test.perWeek * LONGEST_WEEKS),
          shows: null,
        }
      : null;
  }
  const tried = WEEKS.filter((weeks, i) => i === 0 || weeks * 7 <= horizonDays).map((weeks) => {
    const ordering = 1 - Math.exp(-test.perDay * weeks * 7);
    const rate = test.alive * ordering;
    const rises = test.lifts === 'all' ? rate : (1 - test.alive) * ordering;
    const rise = Math.min(effect * rises, 1 - rate);
    const needed = rise > 0 ? Math.ceil(peopleToFindShare(rate, rate + rise, CONTROL)) : Number.POSITIVE_INFINITY;
    const shows = rises > 0 ? riseToBeFound(rate, customers, CONTROL) / rises : null;
    return { weeks, needed, available: customers, shows };
  });
  const found = tried.find(({ needed, available }) => needed <= available) ?? tried.at(-1)!;
  return Number.isFinite(found.needed) ? found : null;
}
