import type { ActionList } from '../actions/actions-result.ts';
import type { UnvaluedList } from '../actions/opportunities.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';
import type { OpportunityKind } from './sources.ts';

/** Something to do that one of the reports has found. */
export type FoundOpportunity = Opportunity<OpportunityKind, ActionList>;

export interface OpportunitiesResult {
  readonly opportunities: readonly FoundOpportunity[];
  readonly unvalued: readonly UnvaluedList[];
  /** What an order brings on average. */
  readonly averageOrder: number;
  /** Upper ends of the quarters of first orders, as the drivers have them. */
  readonly baskets: readonly number[];
}
