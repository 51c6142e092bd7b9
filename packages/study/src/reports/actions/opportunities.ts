import { isOrdersOnly } from '../../record/orders-only.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import type { MoneySpread, Opportunity } from '../opportunity/opportunity.ts';
import type { OpportunitySource } from '../opportunity/opportunity-source.ts';
import { scaledEnds } from '../opportunity/scaled-ends.ts';
import type { ActionList, ActionsResult, FoundList } from './actions-result.ts';
import { stakeOf, USUAL_EFFECTS } from './list-worth.ts';

/** Customers of a list who are named. */
const NAMED = 3;

const leaving = {
  if: 'opportunities.if.leaving',
  takes: 'opportunities.takes.free',
  takesAtLeast: 'opportunities.takes.list',
  check: 'opportunities.check.report',
} as const;

/** The lists of named customers: to be kept, brought to a second order, won back. */
export const actionOpportunities = {
  report: 'actions',
  kinds: {
    slipping: leaving,
    'win-back': leaving,
    'second-order': leaving,
    keep: { ...leaving, if: 'opportunities.if.keep', takesAtLeast: 'opportunities.takes.keep' },
  },
  find: ({ actions }: { readonly actions?: ActionsResult }, { record }) => (actions ? ofLists(actions, record) : []),
} as const satisfies OpportunitySource<{ readonly actions?: ActionsResult }, ActionList, 'actions', ActionList>;

/** A list that has no worth, because the method cannot say what keeping its customers would bring. */
export interface UnvaluedList {
  readonly list: ActionList;
  readonly customers: number;
}

/** The lists, with what there is to be won from each. */
export function ofLists({ lists }: ActionsResult, record: StudyRecord): readonly Opportunity<ActionList, ActionList>[] {
  return lists.flatMap((found): readonly Opportunity<ActionList, ActionList>[] => {
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
        cost: { per: 'customer' },
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
