import { daysBetween } from '@perennial/engine';
import { ofUnvalued } from '../actions/opportunities.ts';
import { readQuarters } from '../base/quarters.ts';
import type { ReportResults } from '../definitions.ts';
import { QUARTER_DAYS } from '../facts/quarter-days.ts';
import type { OpportunityGround } from '../opportunity/opportunity-source.ts';
import type { ReportSource } from '../report-source.ts';
import type { FoundOpportunity, OpportunitiesResult } from './opportunities-result.ts';
import { opportunitySources } from './sources.ts';

/** What there is to do, drawn from what the other reports have found. */
export async function buildOpportunities(
  source: ReportSource,
  found: Partial<ReportResults> = {},
): Promise<OpportunitiesResult> {
  const ground = await groundOf(source, found);
  return {
    opportunities: opportunitySources.flatMap<FoundOpportunity>((each) => each.find(found, ground)),
    unvalued: found.actions ? ofUnvalued(found.actions, source.record) : [],
    averageOrder: ground.averageOrder,
    baskets: found.drivers?.baskets ?? [],
  };
}

async function groundOf(source: ReportSource, found: Partial<ReportResults>): Promise<OpportunityGround> {
  const { record } = source;
  const { base, settings } = record;
  const quarters = (found.base?.quarters ?? (await readQuarters(source))).slice(-4);
  const days = daysBetween(base.firstOrder, settings.asOf) + 1;
  const perDay =
    quarters.length > 0
      ? quarters.reduce((sum, { fresh }) => sum + fresh, 0) / (quarters.length * QUARTER_DAYS)
      : base.customers / days;
  return {
    record,
    newPerHorizon: perDay * settings.horizonDays,
    days,
    averageOrder: base.orders > 0 ? base.historicMoney / base.orders : 0,
  };
}
