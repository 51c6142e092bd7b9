import type { InSum } from '@perennial/words';
import type { Interval } from '../../record/interval.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import { type Check, checkOf } from './check-of.ts';
import type { FoundOpportunity, OpportunitiesResult } from './opportunities-result.ts';

/** What is assumed. Shares of one; money in minor units. */
export interface Assumed {
  /** Null: each opportunity's own. */
  readonly effect: number | null;
  /** Of revenue, what is kept. */
  readonly margin: number;
  /** What reaching a customer costs, the offer with it. */
  readonly contact: number;
  /** The least worth that deserves a line. */
  readonly least: number;
  readonly horizonDays: number;
}

export interface Reckoned extends Omit<FoundOpportunity, 'cost'> {
  readonly assumed: number;
  /** Of what is won, what is kept: 1 where at stake is net of costs. */
  readonly kept: number;
  readonly worth: number;
  readonly interval: Omit<Interval, 'median'> | null;
  /** What it costs; null where that is not known. */
  readonly cost: number | null;
  /** The effect from which on it pays; null where that is not known, or there is none. */
  readonly breakEven: number | null;
  readonly check: Check | null;
  /** Whether it rests on enough customers to be told first. */
  readonly isFirm: boolean;
}

/** The opportunities that deserve a line under what is assumed, worth most after what they cost first; those that do not earn it, that chance may have made, and those of few customers, last. */
export function reckoned({ opportunities }: OpportunitiesResult, assumed: Assumed): readonly Reckoned[] {
  return opportunities
    .map((each) => reckon(each, assumed))
    .filter(({ worth }) => worth >= assumed.least)
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

/** What is left of the worth after its cost. */
export function net({ worth, cost }: Pick<Reckoned, 'worth' | 'cost'>): number {
  return worth - (cost ?? 0);
}

/** Worth less cost, of which the worth is the first part, the cost the second and what is left the total. */
export function leftSum({ worth, cost }: Pick<Reckoned, 'worth' | 'cost'>, place: InSum['place']): InSum {
  return { parts: [worth, -(cost ?? 0)], place };
}

function reckon(each: FoundOpportunity, { effect, margin, contact, horizonDays }: Assumed): Reckoned {
  const own = effect !== null && each.list !== null ? effect : each.effect;
  const kept = each.isNet ? 1 : margin;
  const of = (amount: number) => Math.round(own * kept * amount);
  const cost = costOf(each, contact);
  const won = each.atStake * kept - (cost?.won ?? 0);
  return {
    ...each,
    assumed: own,
    kept,
    worth: of(each.atStake),
    interval: each.ends && {
      low95: of(each.ends.low95),
      low80: of(each.ends.low80),
      high80: of(each.ends.high80),
      high95: of(each.ends.high95),
    },
    cost: cost && Math.round(cost.anyway + own * cost.won),
    breakEven: cost === null || !(won > 0) ? null : cost.anyway / won,
    check: checkOf(each, { effect: own, horizonDays }),
    isFirm: each.customers >= FEWEST_COMPARED,
  };
}

/** What it costs whether or not it works, and what more it would cost if it worked in full. */
function costOf({ cost, customers }: FoundOpportunity, contact: number) {
  return cost?.per === 'customer' ? { anyway: contact * customers, won: 0 } : cost;
}
