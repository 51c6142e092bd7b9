import {
  eventsToFindLift,
  meanRiseToBeFound,
  peopleToFindMean,
  peopleToFindShare,
  riseToBeFound,
} from '@perennial/models';
import type { Opportunity, TestGround } from '../opportunity/opportunity.ts';

/** How it will be checked: by leaving out half of the customers by lot, or by doing it in half of the weeks. */
export interface Check {
  readonly weeks: number;
  /** In both halves together, to see the assumed effect in who orders again, or in how many new customers come; null where it does not show there. */
  readonly needed: number | null;
  /** The same in what they spend, which is what it is worth; null for new customers. */
  readonly neededForMoney: number | null;
  readonly available: number;
  /** The smallest effect that those there are can show, in whichever shows it sooner. */
  readonly shows: number | null;
}

interface Tried {
  readonly effect: number;
  readonly horizonDays: number;
}

type OfCustomers = Extract<TestGround, { readonly counts: 'customers' }>;

/** Half of a test gets nothing. */
const CONTROL = 0.5;
const WEEKS = [2, 4, 8, 13, 26, 52] as const;
/** A test longer than this is none. */
const LONGEST_WEEKS = 52;
/** Where all of something is stopped, a change by half is what is looked for. */
const LARGEST_LIFT = 0.5;
const DAYS_PER_WEEK = 7;

/** The shortest test that finds the assumed effect, else the longest that there is; null where there is none to be made. */
export function checkOf({ test, customers, atStake }: Opportunity, tried: Tried): Check | null {
  if (!test) return null;
  if (test.counts === 'newcomers') return checkOfNewcomers(test.perWeek, tried.effect);
  const checks = WEEKS.filter((weeks, i) => i === 0 || weeks * DAYS_PER_WEEK <= tried.horizonDays).map((weeks) =>
    checkAfter(weeks, { test, customers, stakeOfEach: atStake / customers, ...tried }),
  );
  const isFound = ({ needed, neededForMoney, available }: Check) =>
    Math.min(needed ?? Number.POSITIVE_INFINITY, neededForMoney ?? Number.POSITIVE_INFINITY) <= available;
  const found = checks.find(isFound) ?? checks.at(-1)!;
  return found.needed === null && found.neededForMoney === null ? null : found;
}

/** Customers who show only an effect so many times the assumed one are no ground for a test. */
const HOPELESS = 5;

/** Whether so many customers show the assumed effect, only a larger one, or none that is worth a test. */
export function verdictOf(check: Check, assumed: number): 'enough' | 'few' | 'hopeless' | 'none' {
  if (check.shows !== null && check.shows > 1) return 'none';
  if (Math.min(check.needed ?? Infinity, check.neededForMoney ?? Infinity) <= check.available) return 'enough';
  return (check.shows ?? 0) >= HOPELESS * assumed ? 'hopeless' : 'few';
}

/** The lift that is looked for among new customers. */
export function liftOf(effect: number): number {
  return Math.min(effect, LARGEST_LIFT);
}

function checkOfNewcomers(perWeek: number, effect: number): Check | null {
  if (!(perWeek > 0)) return null;
  const needed = Math.ceil(eventsToFindLift(liftOf(effect)));
  const available = Math.round(perWeek * LONGEST_WEEKS);
  return { weeks: Math.ceil(needed / perWeek), needed, neededForMoney: null, available, shows: null };
}

interface Ground extends Tried {
  readonly test: OfCustomers;
  readonly customers: number;
  readonly stakeOfEach: number;
}

function checkAfter(weeks: number, ground: Ground): Check {
  const [orders, money] = [byOrders(weeks, ground), byMoney(weeks, ground)];
  const shows = [orders?.shows, money.shows].filter((each) => each !== undefined && Number.isFinite(each)) as number[];
  return {
    weeks,
    needed: orders ? finite(orders.needed) : null,
    neededForMoney: finite(money.needed),
    available: ground.customers,
    shows: shows.length > 0 ? Math.min(...shows) : null,
  };
}

function finite(people: number): number | null {
  return Number.isFinite(people) ? Math.ceil(people) : null;
}

/** By who orders within so many weeks, where it keeps some of those who would leave: whoever spends more is no more than one who orders. */
function byOrders(weeks: number, { test, customers, effect }: Ground) {
  if (test.lifts === 'all') return null;
  const ordering = 1 - Math.exp(-test.perDay * weeks * DAYS_PER_WEEK);
  const rate = test.alive * ordering;
  const rises = (1 - test.alive) * ordering;
  const rise = Math.min(effect * rises, 1 - rate);
  return {
    needed: rise > 0 ? peopleToFindShare(rate, rate + rise, CONTROL) : Number.POSITIVE_INFINITY,
    shows: rises > 0 ? riseToBeFound(rate, customers, CONTROL) / rises : Number.POSITIVE_INFINITY,
  };
}

/** By what they spend within so many weeks: the effect wins its part of what is at stake in that time. */
function byMoney(weeks: number, { test: { spread }, customers, stakeOfEach, effect, horizonDays }: Ground) {
  const part = (weeks * DAYS_PER_WEEK) / horizonDays;
  const square = part * spread.byChance + part ** 2 * spread.byCustomer;
  const deviation = Math.sqrt(Math.max(0, square - (part * spread.mean) ** 2));
  const rises = part * stakeOfEach;
  return {
    needed: peopleToFindMean(deviation, effect * rises, CONTROL),
    shows: rises > 0 ? meanRiseToBeFound(deviation, customers, CONTROL) / rises : Number.POSITIVE_INFINITY,
  };
}
