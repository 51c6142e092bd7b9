import { actionOpportunities } from '../actions/opportunities.ts';
import { budgetOpportunities } from '../budget/opportunities.ts';
import { channelOpportunities } from '../channels/opportunities.ts';
import { cohortOpportunities } from '../cohorts/opportunities.ts';
import { driverOpportunities } from '../drivers/opportunities.ts';
import { firstOrderOpportunities } from '../first-orders/opportunities.ts';
import { loyaltyOpportunities } from '../loyalty/opportunities.ts';
import { migrationOpportunities } from '../migration/opportunities.ts';
import type { OpportunityKindWords, OpportunitySource } from '../opportunity/opportunity-source.ts';
import { profitOpportunities } from '../profit/opportunities.ts';
import { referralOpportunities } from '../referrals/opportunities.ts';
import { serviceOpportunities } from '../service/opportunities.ts';
import { valueOpportunities } from '../value/opportunities.ts';

/** The reports that yield opportunities. A new one is a file `opportunities.ts` in its folder and a line here. */
export const opportunitySources = [
  actionOpportunities,
  channelOpportunities,
  cohortOpportunities,
  driverOpportunities,
  profitOpportunities,
  valueOpportunities,
  budgetOpportunities,
  loyaltyOpportunities,
  referralOpportunities,
  serviceOpportunities,
  firstOrderOpportunities,
  migrationOpportunities,
] as const satisfies readonly OpportunitySource[];

type Source = (typeof opportunitySources)[number];
export type OpportunityKind = Source extends infer Each ? (Each extends Source ? keyof Each['kinds'] : never) : never;

interface KnownKind extends OpportunityKindWords {
  readonly report: Source['report'];
}

const kinds = Object.fromEntries(
  opportunitySources.flatMap((source) =>
    Object.entries<OpportunityKindWords>(source.kinds).map(([kind, words]) => [
      kind,
      { ...words, report: source.report },
    ]),
  ),
) as Readonly<Record<OpportunityKind, KnownKind>>;

/** What is said of a kind, and the report that it is of. */
export function kindOf({ kind }: { readonly kind: OpportunityKind }): KnownKind {
  return kinds[kind];
}
