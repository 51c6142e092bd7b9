import type { Opportunity } from '../opportunity/opportunity.ts';
import type { OpportunityGround, OpportunitySource } from '../opportunity/opportunity-source.ts';
import { scaledEnds } from '../opportunity/scaled-ends.ts';
import type { FirstOrdersResult } from './first-orders-result.ts';
import { tellingOf } from './telling.ts';

/** One in fifty of those who see it is taken to order it. */
const ORDERED = 0.02;
const NAMED = 3;

type Found = { readonly 'first-orders'?: FirstOrdersResult };

/** `next-product`: what those who began with something take next more often than others. */
export const firstOrderOpportunities = {
  report: 'first-orders',
  kinds: {
    'next-product': {
      if: 'opportunities.if.ordered',
      takes: 'opportunities.takes.shown',
      check: 'opportunities.check.split',
      shownBy: { table: 'to-show' },
      sure: 'opportunities.sure.next-product',
    },
  },
  find: ({ 'first-orders': found }: Found, ground) => (found ? ofNext(found, ground) : []),
} as const satisfies OpportunitySource<Found, 'next-product', 'first-orders', never>;

/** At stake: each who has not come back yet orders once more. */
function ofNext(
  result: FirstOrdersResult,
  { record, averageOrder }: OpportunityGround,
): readonly Opportunity<'next-product', never>[] {
  const found = tellingOf(result.next);
  if (!found) return [];
  const { first, next, customers, returned } = found.pair;
  const waiting = customers - returned;
  const atStake = Math.round(waiting * averageOrder);
  return [
    {
      kind: 'next-product',
      list: null,
      subject: next,
      other: first,
      trait: null,
      customers: waiting,
      names: (result.toShow?.rows ?? []).slice(0, NAMED).map(({ customer }) => customer),
      atStake,
      ends: scaledEnds(record.value.money, record.value.expectedMoney, atStake),
      effect: ORDERED,
      isNet: false,
      cost: null,
      isShown: false,
      test: null,
    },
  ];
}
