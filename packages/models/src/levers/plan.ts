import { aheadAt, type Course, endlessAt } from './course.ts';
import type { LeverState } from './levers.ts';
import { evenDays, type SeasonClock } from './season-clock.ts';

/** Whom a business means to acquire and how well it means to keep its customers. */
export interface Plan {
  /** New customers a month. */
  readonly newPerMonth: number;
  /** Factor of the time for which customers stay. */
  readonly lifetime: number;
  /** Of each unit of revenue what counts, and what is paid for each new customer: 1 and 0 for a plan of revenue. */
  readonly kept: number;
  readonly cac: number;
  /** Annual rate. */
  readonly discount: number;
}

/** How a business stands some months ahead. */
export interface PlanMonth {
  readonly month: number;
  /** Customers active then, of today's and of those acquired since. */
  readonly fromToday: number;
  readonly acquired: number;
  /** Money of the months up to then, less what acquiring has cost. */
  readonly money: number;
  /** What the customers of then will still bring, discounted to then and without end. */
  readonly equity: number;
}

const DAYS_PER_YEAR = 365.25;
const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;

/** A course whose lifetimes are stretched (see `pullLevers`), month by month; the season moves the money of a month, and not who is still there. */
function stretched(course: Course, g: number, rate: number, monthDays: number, clock: SeasonClock = []) {
  const evenly = (days: number) => g * aheadAt(course, days / g);
  const until = (days: number) => evenly(evenDays(clock, days));
  const ofMonth = (from: number) => evenly(from + monthDays) - evenly(from);
  const whole = g * endlessAt(course, rate * g);
  return {
    until,
    /** Of the customers, those who still order: what comes in the month after a day beside the first month. */
    still: (days: number) => {
      const first = ofMonth(0);
      return first > 0 ? Math.min(1, Math.max(0, ofMonth(days) / first)) : 0;
    },
    /** What is left to come after some days, discounted to then. */
    after: (days: number) => {
      let brought = 0;
      for (let from = 0; from < days; from += monthDays) {
        const to = Math.min(days, from + monthDays);
        brought += Math.exp((-rate * (from + to)) / 2) * (until(to) - until(from));
      }
      return Math.max(0, whole - brought) * Math.exp(rate * days);
    },
  };
}

/**
 * A business month by month under a plan, in as many months as the horizon is split into. Customers of today go on as forecast, those of each month as a new customer does, from the middle of it. They are active as far
 * as their orders go on, so that whoever orders more counts for more. `active`: customers active today.
 */
export function followPlan(state: LeverState, active: number, plan: Plan, months: number): readonly PlanMonth[] {
  const { newPerMonth, kept, cac, lifetime, discount } = plan;
  const rate = Math.log1p(discount) / DAYS_PER_YEAR;
  const monthDays = state.horizonDays / months;
  const today = stretched(state.base, lifetime, rate, monthDays, state.clock);
  const fresh = stretched(state.newcomer, lifetime, rate, monthDays);
  const newEach = (newPerMonth * monthDays) / DAYS_PER_MONTH;
  return Array.from({ length: months }, (_, i) => {
    const month = i + 1;
    const day = month * monthDays;
    const sum = (of: (age: number) => number) => {
      let total = 0;
      for (let k = 0; k < month; k++) total += of((k + 0.5) * monthDays);
      return newEach * total;
    };
    return {
      month,
      fromToday: active * today.still(day),
      acquired: sum(fresh.still),
      money: kept * (today.until(day) + sum((age) => state.first + fresh.until(age))) - cac * newEach * month,
      equity: kept * (today.after(day) + sum(fresh.after)),
    };
  });
}
