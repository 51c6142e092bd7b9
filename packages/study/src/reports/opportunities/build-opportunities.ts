import { daysBetween } from '@perennial/engine';
import { buildActions } from '../actions/build-actions.ts';
import { readQuarters } from '../base/quarters.ts';
import { buildChannels } from '../channels/build-channels.ts';
import { buildCohorts } from '../cohorts/build-cohorts.ts';
import type { ReportResults } from '../definitions.ts';
import { buildDrivers } from '../drivers/build-drivers.ts';
import { QUARTER_DAYS } from '../facts/quarter-days.ts';
import { buildProfit } from '../profit/build-profit.ts';
import type { ReportSource } from '../report-source.ts';
import { ofChannels } from './of-channels.ts';
import { ofConcentration, ofCostly } from './of-costs.ts';
import { ofLists, ofUnvalued } from './of-lists.ts';
import { ofDrivers, ofQuality } from './of-newcomers.ts';
import type { OpportunitiesResult } from './opportunities-result.ts';

/** What there is to do, drawn from the other reports; those that have not been built yet are built. */
export async function buildOpportunities(
  source: ReportSource,
  found: Partial<ReportResults> = {},
): Promise<OpportunitiesResult> {
  const { record } = source;
  const actions = found.actions ?? (await buildActions(source));
  const profit = found.profit ?? (await buildProfit(source));
  const channels = found.channels ?? (await buildChannels(source));
  const cohorts = found.cohorts ?? (await buildCohorts(source));
  const drivers = found.drivers ?? (await buildDrivers(source));
  const newcomers = await newcomersOf(source, found);
  const { base } = record;
  return {
    opportunities: [
      ...ofLists(actions, record),
      ...ofChannels(profit, channels, { ...newcomers, horizonDays: record.settings.horizonDays }),
      ...ofQuality(cohorts, newcomers.perHorizon),
      ...ofDrivers(drivers, newcomers.perHorizon),
      ...ofCostly(profit, record),
      ...ofConcentration(record),
    ],
    unvalued: ofUnvalued(actions, record),
    averageOrder: base.orders > 0 ? base.historicMoney / base.orders : 0,
    baskets: drivers.baskets,
  };
}

/** New customers of a horizon at the pace of the last year, or of all that there is; and how many days of history there are. */
async function newcomersOf(
  source: ReportSource,
  found: Partial<ReportResults>,
): Promise<{ readonly perHorizon: number; readonly days: number }> {
  const { base, settings } = source.record;
  const quarters = (found.base?.quarters ?? (await readQuarters(source))).slice(-4);
  const days = daysBetween(base.firstOrder, settings.asOf) + 1;
  const perDay =
    quarters.length > 0
      ? quarters.reduce((sum, { fresh }) => sum + fresh, 0) / (quarters.length * QUARTER_DAYS)
      : base.customers / days;
  return { perHorizon: perDay * settings.horizonDays, days };
}
