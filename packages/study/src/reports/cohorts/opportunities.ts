import type { Opportunity } from '../opportunity/opportunity.ts';
import type { OpportunitySource } from '../opportunity/opportunity-source.ts';
import type { CohortsResult } from './cohorts-result.ts';

/** Ends of the 80 % interval beside those of the 95 %. */
const INNER = 1.2815515655446004 / 1.959963984540054;
/** What went wrong with new customers is taken to be found and mended by half. */
const MENDED = 0.5;

type Found = { readonly cohorts?: CohortsResult };

/** `newer-worse`: new customers bring less than those before them did. */
export const cohortOpportunities = {
  report: 'cohorts',
  kinds: {
    'newer-worse': {
      if: 'opportunities.if.mended',
      takes: 'opportunities.takes.look',
      check: 'opportunities.check.report',
      sure: 'opportunities.sure.newer-worse',
    },
  },
  find: ({ cohorts }: Found, { newPerHorizon }) => (cohorts ? ofQuality(cohorts, newPerHorizon) : []),
} as const satisfies OpportunitySource<Found, 'newer-worse', 'cohorts', never>;

/** What is missing of the newest cohort that can be judged, at the pace at which new customers come. */
function ofQuality({ quality }: CohortsResult, newPerHorizon: number): readonly Opportunity<'newer-worse', never>[] {
  const last = quality?.rows.at(-1);
  if (!last || last.high95 >= 1) return [];
  const missing = (index: number) => Math.round((1 - index) * last.before.mean * newPerHorizon);
  const inner = (end: number) => last.index + INNER * (end - last.index);
  return [
    {
      kind: 'newer-worse',
      list: null,
      subject: last.cohort,
      trait: null,
      customers: last.customers,
      names: [],
      atStake: missing(last.index),
      ends: {
        low95: missing(last.high95),
        low80: missing(inner(last.high95)),
        high80: missing(inner(last.low95)),
        high95: missing(last.low95),
      },
      effect: MENDED,
      isNet: false,
      cost: null,
      isShown: true,
      test: null,
    },
  ];
}
