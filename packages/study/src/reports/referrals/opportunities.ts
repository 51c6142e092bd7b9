import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';
import type { OpportunitySource } from '../opportunity/opportunity-source.ts';
import { scaledEnds } from '../opportunity/scaled-ends.ts';
import type { ReferralsResult } from './referrals-result.ts';

/** One in twenty of those who are asked is taken to bring somebody. */
const BROUGHT = 0.05;
const NAMED = 3;

type Found = { readonly referrals?: ReferralsResult };

/** `refer`: the best customers, as far as they have brought nobody. */
export const referralOpportunities = {
  report: 'referrals',
  kinds: {
    refer: {
      if: 'opportunities.if.refer',
      takes: 'opportunities.takes.free',
      takesAtLeast: 'opportunities.takes.refer',
      check: 'opportunities.check.referred',
      shownBy: { table: 'to-ask' },
    },
  },
  find: ({ referrals }: Found) => (referrals ? ofReferrals(referrals) : []),
} as const satisfies OpportunitySource<Found, 'refer', 'referrals', never>;

/** How many of the best tier have brought nobody. */
export function askedFirst({ tiers }: Pick<ReferralsResult, 'tiers'>): number {
  const top = tiers.find(({ tier }) => tier === 'top');
  return top ? top.customers - top.referrers : 0;
}

/** At stake: each of them brings one of whom as much is expected as of those who were referred so far. */
function ofReferrals(result: ReferralsResult): readonly Opportunity<'refer', never>[] {
  const { referred, expected, interval, toAsk } = result;
  const n = askedFirst(result);
  if (referred < FEWEST_COMPARED || n === 0) return [];
  const atStake = Math.round((n * expected) / referred);
  return [
    {
      kind: 'refer',
      list: null,
      subject: null,
      trait: null,
      customers: n,
      names: toAsk.slice(0, NAMED).map(({ customer }) => customer),
      atStake,
      ends: interval && scaledEnds(interval, expected, atStake),
      effect: BROUGHT,
      isNet: false,
      cost: { per: 'customer' },
      isShown: true,
      test: null,
    },
  ];
}
