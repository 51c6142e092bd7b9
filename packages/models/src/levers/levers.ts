import { aheadAt, type Course, endlessAt } from './course.ts';
import { evenDays, type SeasonClock } from './season-clock.ts';

/** What a business may move: factors of what it has now; the discount is the annual rate itself. */
export interface Levers {
  readonly frequency: number;
  readonly orderValue: number;
  /** Of the time for which customers stay. */
  readonly lifetime: number;
  /** Of the part of revenue that is kept. */
  readonly margin: number;
  readonly cac: number;
  readonly discount: number;
}

/** What the levers move: money of all customers of today and of one new customer, in one unit. */
export interface LeverState {
  readonly base: Course;
  /** In which season the days ahead of today's customers are; every day counts alike where it is empty. New ones come all year round. */
  readonly clock: SeasonClock;
  /** Of the orders after the first. */
  readonly newcomer: Course;
  /** What a new customer's first order brings. */
  readonly first: number;
  /** Of each unit of revenue, what is kept: 1 where nothing is known of costs. */
  readonly kept: number;
  /** The same of what today's customers bring without end, discounted: costs that run with time weigh otherwise there. */
  readonly keptEver: number;
  /** What acquiring a customer costs; null where that is not known. */
  readonly cac: number | null;
  readonly horizonDays: number;
}

export interface LeverOutcome {
  /** Of the customers of today within the horizon; and discounted without end. */
  readonly horizon: number;
  readonly equity: number;
  /** Of a new customer, discounted without end, before the cost of acquiring them. */
  readonly newcomer: number;
  /** Newcomer ÷ CAC; null without one. */
  readonly ratio: number | null;
  /** Days until a new customer has brought what acquiring them costs; null without a CAC, and where it is not within ten years. */
  readonly paybackDays: number | null;
}

const DAYS_PER_YEAR = 365.25;
const LONGEST_DAYS = 3652;

/**
 * What the levers make of a business. While customers are active they order at a rate of their own, so that a factor of frequency or order value is one of all that is to
 * come; and stretching every lifetime by g leaves g times as much, g times as late:
 *
 *     X_g(t) = g X(t ⁄ g)        ∫ e^(−δt) dX_g = g ∫ e^(−δ g t) dX
 *
 * exact for any model in which the rate of a customer does not change; by one in which customers leave at their orders, frequency is moved with the lifetime as it is.
 */
export function pullLevers(state: LeverState, levers: Levers): LeverOutcome {
  const { base, newcomer, first, kept, keptEver, horizonDays } = state;
  const g = levers.lifetime;
  const rate = Math.log1p(levers.discount) / DAYS_PER_YEAR;
  const perUnit = levers.margin * levers.orderValue;
  const left = kept * perUnit;
  const ofRepeats = left * levers.frequency * g;
  const brought = (days: number) => left * first + ofRepeats * aheadAt(newcomer, days / g);
  const worth = left * first + ofRepeats * endlessAt(newcomer, rate * g);
  const cac = state.cac === null ? null : state.cac * levers.cac;
  return {
    // It is the customer's time that is stretched, and not the year.
    horizon: ofRepeats * aheadAt(base, evenDays(state.clock, horizonDays) / g),
    equity: keptEver * perUnit * levers.frequency * g * endlessAt(base, rate * g),
    newcomer: worth,
    ratio: cac === null || !(cac > 0) ? null : worth / cac,
    paybackDays: cac === null ? null : firstDay((days) => brought(days) >= cac),
  };
}

/** The first whole day on which something that stays true is true; null where that is not within ten years. */
function firstDay(holds: (days: number) => boolean): number | null {
  if (!holds(LONGEST_DAYS)) return null;
  let [low, high] = [0, LONGEST_DAYS];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
