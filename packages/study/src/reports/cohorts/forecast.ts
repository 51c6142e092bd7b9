import { operationalTime, purchaseModel } from '@perennial/models';
import type { StudyRecord } from '../../record/study-record.ts';
import { scoringOf } from '../method/scoring.ts';
import type { CohortForecast } from './cohorts-result.ts';
import { DAYS_PER_MONTH } from './mean-month.ts';

const STEPS = 6;
/** Ends of the 80 % interval of a normal distribution, in standard deviations. */
const Z80 = 1.2815515655446004;

/** A cohort as it stands at the as-of date; money in minor units. */
export interface CohortNow {
  readonly customers: number;
  readonly meanAgeDays: number;
  readonly historic: number;
  readonly expected: number;
}

/** For customers of an age, the share of the horizon's orders that comes within so many days. */
export type Course = (ageDays: number) => (days: number) => number;

/** As the used model sees a new customer go on, in the time of the calendar to come. */
export function courseOf(record: StudyRecord): Course {
  const { model, parameters, calendar } = scoringOf(record);
  const time = operationalTime(calendar);
  const { horizonDays } = record.settings;
  const { newCustomerTransactions } = purchaseModel(model);
  return (ageDays) => {
    const now = time.since(ageDays);
    const by = (ahead: number) => newCustomerTransactions(parameters, now + time.ahead(ahead));
    const [start, end] = [by(0), by(horizonDays)];
    return (days) => {
      const share = (by(days) - start) / (end - start);
      return Number.isFinite(share) ? share : days / horizonDays;
    };
  };
}

/**
 * Cumulative money per customer over the horizon. Its end is the sum of the customers' scores. The interval is lognormal: the
 * uncertainty of the total apart from chance, and the chance of this cohort, whose variance is its part of the total's.
 */
export function cohortForecast(now: CohortNow, record: StudyRecord, course: Course): CohortForecast {
  const { horizonDays } = record.settings;
  const { expectedMoney, money, uncertainty } = record.value;
  const chance = uncertainty.individual ** 2;
  const whole = money.low80 > 0 ? (Math.log(money.high80 / money.low80) / (2 * Z80)) ** 2 : 0;
  const shift = money.median > 0 && expectedMoney > 0 ? money.median / expectedMoney : 1;
  const shareBy = course(now.meanAgeDays);
  const points = Array.from({ length: STEPS + 1 }, (_, i) => {
    const days = (horizonDays * i) / STEPS;
    const added = (i === STEPS ? 1 : shareBy(days)) * now.expected;
    const own = added > 0 ? Math.log1p((chance * expectedMoney) / added) : 0;
    const spread = Math.sqrt(Math.max(0, whole - chance) + own);
    const end = (z: number) => shift * Math.exp(z * spread - own / 2);
    return {
      age: (now.meanAgeDays + days) / DAYS_PER_MONTH,
      added,
      low: added * Math.min(1, end(-Z80)),
      high: added * Math.max(1, end(Z80)),
    };
  });
  const each = (added: number) => Math.round((now.historic + added) / now.customers);
  return {
    ages: points.map(({ age }) => Math.round(age * 100) / 100),
    money: points.map(({ added }) => each(added)),
    low80: points.map(({ low }) => each(low)),
    high80: points.map(({ high }) => each(high)),
  };
}
