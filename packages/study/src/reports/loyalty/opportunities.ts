import { isOrdersOnly } from '../../record/orders-only.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';
import type { OpportunitySource } from '../opportunity/opportunity-source.ts';
import { firstOf } from '../value/opportunities.ts';
import type { ValueResult } from '../value/value-result.ts';
import type { LoyaltyResult } from './loyalty-result.ts';
import { USUAL_PROGRAMME } from './reckon-programme.ts';

type Found = { readonly loyalty?: LoyaltyResult; readonly value?: ValueResult };

/** `loyalty`: a programme that gives a part of what members spend back to them. */
export const loyaltyOpportunities = {
  report: 'loyalty',
  kinds: {
    loyalty: {
      if: 'opportunities.if.keep',
      takes: 'opportunities.takes.free',
      takesAtLeast: 'opportunities.takes.loyalty',
      check: 'opportunities.check.members',
      shownBy: { report: 'value', table: 'top-customers' },
    },
  },
  find: ({ loyalty, value }: Found, { record }) =>
    loyalty ? ofLoyalty(loyalty, record).map((each) => ({ ...each, names: firstOf(value) })) : [],
} as const satisfies OpportunitySource<Found, 'loyalty', 'loyalty', never>;

/**
 * For all customers, where rewards leave something of what members spend more. Where nothing is known of costs, that is no more than an assumption on an
 * assumption, and stands behind the others.
 */
function ofLoyalty(
  { members, kept }: LoyaltyResult,
  { settings, bases }: StudyRecord,
): readonly Opportunity<'loyalty', never>[] {
  const all = members.at(-1);
  if (!all || isOrdersOnly(settings) || all.customers < FEWEST_COMPARED) return [];
  const { reward, redeemed, lift } = USUAL_PROGRAMME;
  const rewards = Math.round(all.expected * reward * redeemed);
  if (all.expected * kept * lift <= rewards * (1 + lift)) return [];
  return [
    {
      kind: 'loyalty',
      list: null,
      subject: null,
      trait: null,
      customers: all.customers,
      names: [],
      atStake: all.expected,
      ends: all.interval,
      effect: lift,
      isNet: false,
      cost: { per: 'stake', anyway: rewards, won: rewards },
      isShown: bases.figures.length > 1,
      test: null,
    },
  ];
}
