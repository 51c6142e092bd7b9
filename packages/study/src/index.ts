export type { Note } from '@perennial/import';
export type { Audience } from './activation/audience.ts';
export { type DrawnGroups, drawGroups, MOST_HELD_OUT } from './activation/draw-groups.ts';
export { type ExportEntry, exportLog } from './activation/export-log.ts';
export { type Check, checkWorkspace } from './check/check-workspace.ts';
export type { SettingLine } from './costs/setting-lines.ts';
export type { SettingChange } from './costs/settings/change-settings.ts';
export { relativeErrorOf, widened } from './experiments/prediction-error.ts';
export type {
  Finding,
  MeasureName,
  ReadOut,
  Targeting,
  TargetingDepth,
  VariantMeasure,
  VariantReadOut,
} from './experiments/read-out.ts';
export { measures } from './experiments/read-out.ts';
export { type ReadOutRequest, readOutExperiment } from './experiments/read-out-experiment.ts';
export { type AllGroupsReadOut, type GroupsReadOut, readOutGroups } from './experiments/read-out-groups.ts';
export {
  type HostedEffects,
  hostStudy,
  hostWork,
  startStudyProcess,
} from './host/host-study.ts';
export type { HostedJob, HostedWork, HostedWorkspace, StudyJob, WorkKind } from './host/messages.ts';
export { type StudyProcess, serveStudy } from './host/serve-study.ts';
export {
  beginErasure,
  type Erasure,
  erasePerson,
  exportPerson,
  type FoundPerson,
  findPerson,
} from './persons/erase-person.ts';
export { type Eraser, makeEraser } from './persons/eraser.ts';
export type { Place } from './persons/ledger-places.ts';
export type { Person } from './persons/person.ts';
export { BACKUP_LOG, type Elsewhere } from './persons/what-left.ts';
export { backtestWorkspace } from './questions/backtest-workspace.ts';
export { addCosts, type ChangedCosts, setCosts } from './questions/change-costs.ts';
export { checkPublished } from './questions/check-published.ts';
export { customerGroups } from './questions/customer-groups.ts';
export {
  type CustomerOrder,
  type CustomerOrderBy,
  type CustomerPlace,
  customerOrders,
  mostExpectedFirst,
  placeIn,
} from './questions/customer-order.ts';
export { type AudienceRequest, exportAudience } from './questions/export-audience.ts';
export { exportScores, scoresTable } from './questions/export-scores.ts';
export {
  type CustomerCard,
  type CustomerSearch,
  customerCard,
  type FoundCustomers,
  findCustomers,
} from './questions/find-customers.ts';
export { measureRules } from './questions/measure-rules.ts';
export { followNewestRunNumber, type OpenCustomers, openCustomers } from './questions/open-customers.ts';
export { type OrderOfCustomer, type OrdersOfCustomer, ordersOfCustomer } from './questions/orders-of-customer.ts';
export {
  type FileColumn,
  type FoundOrders,
  type ImportPreview,
  type PreviewedPeople,
  type PreviewedTouchpoints,
  previewImport,
} from './questions/preview-import.ts';
export { productLeads } from './questions/product-leads.ts';
export { publicCosts } from './questions/public-costs.ts';
export { listRuns, readRun } from './questions/published-runs.ts';
export { type Drift, type DriftStanding, readDrift } from './questions/read-drift.ts';
export { type DriftOfRun, type KnownDrift, readDriftHistory } from './questions/read-drift-history.ts';
export { scoreCustomers } from './questions/score-customers.ts';
export { scoreSubscriptions } from './questions/score-subscriptions.ts';
export {
  addSegment,
  columnsOfRules,
  dropSegment,
  type ListedSegment,
  listSegments,
  measureSegments,
  type NamedColumn,
  type SegmentFigures,
} from './questions/segments.ts';
export {
  customersKnownAs,
  type FiledIncident,
  type KnownAs,
  type ServiceFacts,
  serviceFacts,
} from './questions/service-facts.ts';
export { type CostsShown, isUsable, showCosts, type UnusableFile } from './questions/show-costs.ts';
export { segmentThenAndNow, type ThenAndNow } from './questions/then-and-now.ts';
export type { AttributesRecord } from './record/attributes-record.ts';
export type { Backtest, Calibration, CutOff, CutOffTracking, Decile, ForecastError } from './record/backtest.ts';
export type { Bases, BasisName, BridgeLine, CostLine } from './record/bases.ts';
export { changedBetween } from './record/business-changes.ts';
export type { Changes, EquityChange } from './record/changes.ts';
export type { CostFileRecord, CostsRecord, SpendRecord } from './record/costs-record.ts';
export type { ModelFit } from './record/fit.ts';
export type { Interval } from './record/interval.ts';
export { publicBasis } from './record/orders-only.ts';
export {
  customerInUnits,
  publicCustomer,
  publicRecord,
  publicSubscription,
  recordInUnits,
} from './record/public-record.ts';
export type { RunRecord } from './record/run-record.ts';
export type { Courses, CustomerLine, Sensitivity } from './record/scores.ts';
export type { StudyRecord } from './record/study-record.ts';
export type {
  ChurnTest,
  EndsAt,
  MonthAhead,
  Movement,
  PlanFigures,
  RetentionPoint,
  SubscriptionFigures,
  SubscriptionForecast,
  SubscriptionLine,
} from './record/subscription-figures.ts';
export {
  type AnyRecord,
  isOfSubscriptions,
  requireOrders,
  type SubscriptionRecord,
} from './record/subscription-record.ts';
export type { Together, TogetherLine } from './record/together.ts';
export type { TouchpointsRecord } from './record/touchpoints-record.ts';
export { software, version } from './record/version.ts';
export type {
  AccuracyResult,
  CoverageRow,
  DecileRow,
  ErrorRow,
  ForecastRow,
  Measure,
  Tracking,
  TrackingCurve,
} from './reports/accuracy/accuracy-result.ts';
export { accuracyRows } from './reports/accuracy/build-accuracy.ts';
export {
  type ActionList,
  type ActionRow,
  type ActionsResult,
  actionLists,
  type FoundList,
} from './reports/actions/actions-result.ts';
export type { BaseResult } from './reports/base/base-result.ts';
export { buildAnyReport, buildReport } from './reports/build-report.ts';
export type { ChannelsResult } from './reports/channels/channels-result.ts';
export type {
  CohortCurve,
  CohortForecast,
  CohortGroup,
  CohortsResult,
  PooledCurve,
} from './reports/cohorts/cohorts-result.ts';
export type { CustomersResult } from './reports/customers/customers-result.ts';
export type { BridgeStep, DataResult, MonthRow } from './reports/data/data-result.ts';
export type { DriversResult } from './reports/drivers/drivers-result.ts';
export type { EquityResult } from './reports/equity/equity-result.ts';
export type { FirstDimension, FirstOrdersResult } from './reports/first-orders/first-orders-result.ts';
export type { FormulaGroup, FormulasResult } from './reports/formulas/formulas-result.ts';
export { type FoundReport, foundReport } from './reports/found-report.ts';
export { groupInterval } from './reports/group-interval.ts';
export { leadingReport } from './reports/leading-report.ts';
export type { LedgerResult } from './reports/ledger/ledger-result.ts';
export type { LeversResult } from './reports/levers/levers-result.ts';
export type { LoyaltyResult } from './reports/loyalty/loyalty-result.ts';
export { modelRows } from './reports/method/build-method.ts';
export type { MethodResult, ModelRow, Scoring } from './reports/method/method-result.ts';
export { scoringOf } from './reports/method/scoring.ts';
export type { OpportunitiesResult } from './reports/opportunities/opportunities-result.ts';
export type { PeopleResult } from './reports/people/people-result.ts';
export type { ProfitGroup, ProfitResult } from './reports/profit/profit-result.ts';
export type { ReportQuestion } from './reports/read-report.ts';
export { readReport } from './reports/read-report.ts';
export type { AnyReportData, ReportData, SubscriptionReportData } from './reports/report-data.ts';
export { type BuildReport, type Report, reports } from './reports/reports.ts';
export type { FoundSegment, SegmentSet, SegmentsResult } from './reports/segments/segments-result.ts';
export type { SlippingResult, SlippingRow } from './reports/slipping/slipping-result.ts';
export type { SummaryCode, SummaryFigure, SummaryResult } from './reports/summary/summary-result.ts';
export { timeReports } from './reports/time-reports.ts';
export type {
  CustomerRow,
  DensityCell,
  LorenzPoint,
  PastFutureCell,
  ValueBin,
  ValueResult,
} from './reports/value/value-result.ts';
export { type ReportRequest, type WrittenReport, writeReport } from './reports/write-report.ts';
export { type BacktestRequest, defaultRequest, type StudyRequest } from './request.ts';
export { PEOPLE_OF_EVENTS } from './steps/events-step.ts';
export { runStudy, studyBusiness } from './study.ts';
export { latestRecord } from './workspace/latest-record.ts';
export { workspacesOf } from './workspace/mark.ts';
export { readWorkspace, type WorkspaceReader } from './workspace/reader.ts';
export { refundsWithoutOrder } from './workspace/refunds-without-order.ts';
export type { EngineOptions, StorageOptions } from './workspace/storage-of.ts';
export { type OrdersOfEvents, ordersOfEvents } from './workspace/told-twice.ts';
export { openWorkspace, type Workspace, type WorkspaceOptions } from './workspace/workspace.ts';
