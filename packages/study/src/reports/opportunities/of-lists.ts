import { isOrdersOnly } from '../../record/orders-only.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import type { ActionsResult, FoundList } from '../actions/actions-result.ts';
import { stakeOf, USUAL_EFFECTS } from '../actions/list-worth.ts';
import type { MoneySpread, Opportunity, UnvaluedList } from './opportunities-result.ts';
import { scaledEnds } from './scaled-ends.ts';

/** Customers of a list who are named. */
const NAMED = 3;

/** The lists of named customers, with what there is to be won from each. */
export function ofLists({ lists }: ActionsResult, record: StudyRecord): readonly Opportunity[] {
  return lists.flatMap((found): readonly Opportunity[] => {
    const { list, customers, active, transactions, rows } = found;
    const atStake = stakeOf(found, record);
    if (atStake === null || !(atStake > 0)) return [];
    return [
      {
        kind: list,
        list,
        subject: null,
        trait: null,
        customers,
        names: rows.slice(0, NAMED).map(({ customer }) => customer),
        atStake,
        ends: endsOf(found, atStake, record),
        effect: USUAL_EFFECTS[list],
        isNet: false,
        isShown: true,
        test: {
          counts: 'customers',
          alive: active / customers,
          perDay: active > 0 ? transactions / active / record.settings.horizonDays : 0,
          lifts: list === 'keep' ? 'all' : 'leaving',
          spread: spreadOf(found, record),
        },
      },
    ];
  });
}

/** The lists of which the method cannot say what they are worth. */
export function ofUnvalued({ lists }: ActionsResult, record: StudyRecord): readonly UnvaluedList[] {
  return lists.filter((found) => stakeOf(found, record) === null).map(({ list, customers }) => ({ list, customers }));
}

/** The doubt about what is at stake is that about the forecast of the list; of the total's, where nothing is forecast. */
function endsOf({ expected, interval }: FoundList, atStake: number, { value }: StudyRecord): Opportunity['ends'] {
  return interval ? scaledEnds(interval, expected, atStake) : scaledEnds(value.money, value.expectedMoney, atStake);
}

/** Orders come by chance, each customer's at a rate of their own while active, and each order's money varies about the customer's own mean. */
function spreadOf({ customers: n, expected, orderSquares, squares }: FoundList, record: StudyRecord): MoneySpread {
  return {
    mean: expected / n,
    byChance: (orderSquares / n) * squareOfAnOrder(record),
    byCustomer: squares / n,
  };
}

/** The mean square of an order beside the square of its customer's mean: 1 + 1 ⁄ p where the money of orders is a gamma of shape p. */
function squareOfAnOrder({ spend, settings }: StudyRecord): number {
  if (isOrdersOnly(settings)) return 1;
  const shape = spend?.parameters.p;
  return shape !== undefined && shape > 0 ? 1 + 1 / shape : 2;
}
