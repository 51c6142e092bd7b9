import type { StudyRecord } from '../../record/study-record.ts';
import { groupInterval } from '../group-interval.ts';
import type { ProfitResult } from '../profit/profit-result.ts';
import type { Opportunity } from './opportunities-result.ts';
import { scaledEnds } from './scaled-ends.ts';

/** Terms for customers who cost too much are taken to win back a quarter of what they cost too much. */
const WON_BACK = 0.25;
/** Looking after those on whom much depends is taken to keep one in fifty of them. */
const LOOKED_AFTER = 0.02;
/** Share of the money in the hands of the top hundredth from which on much depends on few. */
const MUCH = 0.2;

/** Customers of whom less is left than of others with as much revenue: what is missing. */
export function ofCostly({ falling }: ProfitResult, { bases, value, base }: StudyRecord): readonly Opportunity[] {
  const [revenue, last] = [bases.figures[0], bases.figures.at(-1)];
  if (falling.length === 0 || !revenue || !last || last === revenue) return [];
  const whole = revenue.expected + base.historicMoney;
  const usual = whole > 0 ? (last.expected + last.historic) / whole : 0;
  const missing = falling.reduce((sum, each) => sum + Math.max(0, usual * each.revenue - each.net), 0);
  if (!(missing > 0)) return [];
  return [
    {
      kind: 'costly',
      list: null,
      subject: null,
      trait: null,
      customers: falling.length,
      names: [],
      atStake: Math.round(missing),
      ends: scaledEnds(value.money, value.expectedMoney, missing),
      effect: WON_BACK,
      isNet: true,
      isShown: true,
      test: null,
    },
  ];
}

/** A hundredth of the customers of whom a fifth or more of all money is expected. */
export function ofConcentration(record: StudyRecord): readonly Opportunity[] {
  const top = record.concentration.find((each) => each.top === 1);
  if (!top || top.expected < MUCH) return [];
  const atStake = Math.round(top.expected * record.value.expectedMoney);
  return [
    {
      kind: 'concentration',
      list: null,
      subject: null,
      trait: null,
      customers: Math.ceil(record.base.customers / 100),
      names: [],
      atStake,
      ends: groupInterval(atStake, record),
      effect: LOOKED_AFTER,
      isNet: false,
      isShown: true,
      test: null,
    },
  ];
}
