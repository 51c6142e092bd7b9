import {
  averageCustomer,
  type BootstrappedAnswer,
  orderFormulas,
  ownAverage,
  readSums,
  totalOf,
} from '@perennial/models';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import { type GroupQuestion, holdsTwo, isOf, termsOf } from './group-question.ts';
import type { GroupKey } from './ways.ts';

/** What every formula would have said of the group at a cut-off, in money of all its customers, and what they then brought. */
export interface PastAnswers {
  readonly customers: number;
  readonly came: number;
  said(formula: BootstrappedAnswer): number | null;
  /** Money of an average payment as it was known then. */
  readonly orderValue: number;
}

export function atCutOff(key: GroupKey | null, i: number, question: GroupQuestion): PastAnswers {
  const { record, shape, past, businessThen } = question;
  const { asOf, horizonDays } = question.cutOffs[i]!;
  const mine = key === null ? businessThen[i]! : past[i]!.find((each) => isOf(key, each));
  if (!mine) return { customers: 0, came: 0, orderValue: 0, said: () => null };
  const sums = readSums(totalOf(mine.parts, shape), shape);
  const average =
    key === null ? ownAverage(sums) : averageCustomer(readSums(totalOf(businessThen[i]!.parts, shape), shape));
  const answers = orderFormulas(sums, shape, average, termsOf(record, horizonDays));
  const asked = shape.periods.filter((period) => holdsTwo(period, asOf, record)).map(({ name }) => name);
  return {
    customers: sums.customers,
    came: mine.came,
    orderValue: sums.orders > 0 ? sums.money / sums.orders : 0,
    said: ({ formula, period }) => {
      if (!isEnough(key, sums.customers) || (period !== null && !asked.includes(period))) return null;
      const answer = answers.find((each) => each.formula === formula && each.period === period);
      return answer ? answer.ahead * sums.customers : null;
    },
  };
}

/** Whether a group had as many customers as a figure of it can be held against. */
export function isEnough(key: GroupKey | null, customers: number): boolean {
  return key === null || customers >= FEWEST_COMPARED;
}

/** Forecast ÷ actual − 1; null where nothing was said or nothing came. */
export function missOf(said: number | null, came: number): number | null {
  return said === null || !(came > 0) ? null : Math.round((said / came - 1) * 1e6) / 1e6;
}
