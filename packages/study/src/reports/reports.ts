import { askAccounts, buildAccounts } from './accounts/build-accounts.ts';
import { buildAccuracy } from './accuracy/build-accuracy.ts';
import { buildActions } from './actions/build-actions.ts';
import { buildBase } from './base/build-base.ts';
import { buildBudget } from './budget/build-budget.ts';
import { buildChannels } from './channels/build-channels.ts';
import { buildCohorts } from './cohorts/build-cohorts.ts';
import { askCustomer, buildCustomers } from './customers/build-customers.ts';
import { buildData } from './data/build-data.ts';
import type { ReportDefinition, ReportOptions } from './definition.ts';
import { type ReportName, type ReportResults, reportDefinitions } from './definitions.ts';
import { buildDrivers } from './drivers/build-drivers.ts';
import { buildEquity } from './equity/build-equity.ts';
import { buildFirstOrders } from './first-orders/build-first-orders.ts';
import { askFormulas, buildFormulas } from './formulas/build-formulas.ts';
import { buildJourneys } from './journeys/build-journeys.ts';
import { buildLedger } from './ledger/build-ledger.ts';
import { buildLevers } from './levers/build-levers.ts';
import { buildLoyalty } from './loyalty/build-loyalty.ts';
import { buildMethod } from './method/build-method.ts';
import { buildMigration } from './migration/build-migration.ts';
import { buildOpportunities } from './opportunities/build-opportunities.ts';
import { buildPeople } from './people/build-people.ts';
import { buildProfit } from './profit/build-profit.ts';
import { askReferrals, buildReferrals } from './referrals/build-referrals.ts';
import type { ReportSource } from './report-source.ts';
import { askSegments, buildSegments } from './segments/build-segments.ts';
import { buildService } from './service/build-service.ts';
import { buildSlipping } from './slipping/build-slipping.ts';
import { buildSummary } from './summary/build-summary.ts';
import { buildValue } from './value/build-value.ts';

/**
 * What a report asks of a run while its scores lie open; what it finds is kept with the run. `found`: what the reports before it found,
 * the summary's are all others.
 */
export type BuildReport<Result = unknown> = (source: ReportSource, found?: FoundReports) => Result | Promise<Result>;

/** Results of reports by their names, as far as they have been built. */
export type FoundReports = Partial<ReportResults>;

/** What each report asks; the compiler wants one for every definition. */
const builds: { readonly [Name in ReportName]: BuildReport<ReportResults[Name]> } = {
  summary: buildSummary,
  actions: buildActions,
  data: buildData,
  accuracy: buildAccuracy,
  value: buildValue,
  profit: buildProfit,
  cohorts: buildCohorts,
  customers: buildCustomers,
  accounts: buildAccounts,
  formulas: buildFormulas,
  method: buildMethod,
  segments: buildSegments,
  migration: buildMigration,
  channels: buildChannels,
  base: buildBase,
  slipping: buildSlipping,
  'first-orders': buildFirstOrders,
  drivers: buildDrivers,
  equity: buildEquity,
  ledger: buildLedger,
  journeys: buildJourneys,
  people: buildPeople,
  service: buildService,
  referrals: buildReferrals,
  levers: buildLevers,
  budget: buildBudget,
  loyalty: buildLoyalty,
  opportunities: buildOpportunities,
};

/** Asks the scores of a run for what it has not kept, and the orders where they lie open. `kept`: what the run has found. */
export type AskAnew<Result = unknown> = (source: ReportSource, kept: Result, options: ReportOptions) => Promise<Result>;

/** Of the reports that can be asked what no run keeps. */
const asks: { readonly [Name in ReportName]?: AskAnew<ReportResults[Name]> } = {
  segments: askSegments,
  customers: askCustomer,
  accounts: askAccounts,
  referrals: askReferrals,
  formulas: askFormulas,
};

const asksKept: readonly ReportName[] = ['formulas', 'segments'];

/** A report whole: what it asks, and what is made of the answer. */
export interface Report {
  readonly definition: ReportDefinition;
  readonly build: BuildReport;
  readonly askAnew?: AskAnew;
  /** Whether that asks what the run has kept alone, and no orders. */
  readonly asksKept?: boolean;
}

/** All of them, in the order in which they are read. */
export const reports: readonly Report[] = reportDefinitions.map((definition) => ({
  definition,
  build: builds[definition.name],
  ...(asks[definition.name] && { askAnew: asks[definition.name] as AskAnew }),
  ...(asksKept.includes(definition.name) && { asksKept: true }),
}));
