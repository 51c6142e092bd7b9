import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { NewcomerCourse, NewcomerMonth } from './base-result.ts';

/** Customers of a month of first orders, and what they brought by months since: 0 is that month itself, and the last one is over. */
export interface MonthCohort {
  readonly customers: number;
  readonly months: readonly Omit<NewcomerMonth, 'customers'>[];
}

/** What the fitted model says where no cohort is old enough, and of chance. Money in minor units. */
export interface ModelOfNewcomers {
  /** Money of a new customer in each month of age after the first. */
  readonly moneyAt: (age: number) => number;
  /** Variance by chance of what customers bring, to each unit that is expected of them. */
  readonly chancePerUnit: number;
}

/** Cohorts by which an age is told: a year, so that every season counts once, and the newest, since they are most like those to come. */
const COHORTS_OF_AGE = 12;
/** Cohorts by which the spread of cohorts is told. */
export const COHORTS_OF_SPREAD = 24;

/**
 * What a customer to come brings by month of age, so many months long, from the business's own cohorts: at each age the mean of the newest twelve that are that old. It is what
 * customers did, where the model's newcomer is what a distribution fitted to old and new customers together says of a stranger, and may be off by a tenth and more in the
 * first year. Only ages that fewer than thirty customers have reached are the model's, scaled to what the cohorts brought at the ages before, after their first month. `cohorts`: the
 * newest first. Null where too few have come in whole months.
 */
export function newcomerCourse(
  cohorts: readonly MonthCohort[],
  months: number,
  model: ModelOfNewcomers,
): NewcomerCourse | null {
  const known: NewcomerMonth[] = [];
  for (let age = 0; age < months; age++) {
    const month = meanAt(cohorts, age);
    if (month.customers < FEWEST_COMPARED) break;
    known.push(month);
  }
  if (known.length === 0) return null;
  return { months: [...known, ...goneOn(known, months, model)], variance: varianceOf(cohorts, known, model) };
}

function meanAt(cohorts: readonly MonthCohort[], age: number): NewcomerMonth {
  const reached = cohorts.filter((cohort) => cohort.months.length > age).slice(0, COHORTS_OF_AGE);
  const customers = sumOf(reached, (cohort) => cohort.customers);
  const mean = (of: 'transactions' | 'money') =>
    customers > 0 ? sumOf(reached, (cohort) => cohort.months[age]![of]) / customers : 0;
  return { customers, transactions: mean('transactions'), money: mean('money') };
}

/** The ages that nobody has reached: money by the model, at the level of the ages before, and as many days with an order to it as at those. */
function goneOn(
  known: readonly NewcomerMonth[],
  months: number,
  { moneyAt }: ModelOfNewcomers,
): readonly NewcomerMonth[] {
  const repeats = known.slice(1);
  const money = sumOf(repeats, (month) => month.money);
  const byModel = sumOf(repeats, (_, i) => moneyAt(i + 1));
  const scale = money > 0 && byModel > 0 ? money / byModel : 1;
  const of = money > 0 ? repeats : known;
  const perMoney = ratio(
    sumOf(of, (month) => month.transactions),
    sumOf(of, (month) => month.money),
  );
  return Array.from({ length: months - known.length }, (_, i) => {
    const expected = scale * moneyAt(known.length + i);
    return { customers: 0, transactions: perMoney * expected, money: expected };
  });
}

/** Mean squared distance of cohorts from what their customers should have brought, weighted by that, less what chance makes of it. */
function varianceOf(
  cohorts: readonly MonthCohort[],
  known: readonly NewcomerMonth[],
  { chancePerUnit }: ModelOfNewcomers,
): number {
  const held = cohorts.slice(0, COHORTS_OF_SPREAD).map((cohort) => {
    const months = cohort.months.slice(0, known.length);
    const expected = cohort.customers * sumOf(months, (_, age) => known[age]!.money);
    return { expected, off: sumOf(months, (month) => month.money) - expected };
  });
  const there = held.filter(({ expected }) => expected > 0);
  const all = sumOf(there, ({ expected }) => expected);
  if (!(all > 0)) return 0;
  const squares = sumOf(there, ({ expected, off }) => off ** 2 / expected);
  return Math.max(0, (squares - chancePerUnit * there.length) / all);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

function sumOf<Row>(rows: readonly Row[], of: (row: Row, i: number) => number): number {
  return rows.reduce((sum, row, i) => sum + of(row, i), 0);
}
