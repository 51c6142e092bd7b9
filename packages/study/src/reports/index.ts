export { nearest } from '../nearest.ts';
export { publicValues } from '../record/public-record.ts';
export type { RunRecord } from '../record/run-record.ts';
export { isOfSubscriptions } from '../record/subscription-record.ts';
export { software } from '../record/version.ts';
export { parseRule } from '../segments/parse-rule.ts';
export type { Comparison, Rule, RuleKind, RuleValue } from '../segments/rule.ts';
export { ruleOfRow } from '../segments/rule-of-group.ts';
export { accuracyAnswer } from './accuracy/answer.ts';
export {
  accuracy,
  coverageTable,
  decilesTable,
  forecastsTable,
  measures,
  methodsTable,
  methodWords,
  perCustomer,
  scoresTable,
  trackingTable,
} from './accuracy/definition.ts';
export {
  actions,
  actionsTable,
  doWords,
  listsInOrder,
  listTable,
  mostWords,
  sureWords,
  undecidedWords,
  whoWords,
} from './actions/definition.ts';
export { addDays } from './add-days.ts';
export {
  aheadSentences,
  monthsTable as baseMonthsTable,
  plannedBase,
  wholeTable as existingAndToComeTable,
} from './base/ahead-tables.ts';
export {
  agesTable,
  base,
  cornersTable,
  decilesTable as customerDecilesTable,
  flowsTable,
  healthSentences,
  layersTable,
  quartersTable,
  stepsTable,
} from './base/definition.ts';
export { basisOf, basisOfForecast, basisWords, type Standing } from './basis.ts';
export { buildSubscriptionReports } from './build-subscription-reports.ts';
export { businessName } from './business-name.ts';
export {
  agesTable as equalAgeTable,
  channelCostsTable,
  channels,
  channelsTable,
  groupWords as channelGroupWords,
  paybackTable,
} from './channels/definition.ts';
export { churnTests } from './churn-tests/definition.ts';
export { cohortNotes, groupsAnswer, qualityAlarm } from './cohorts/answer.ts';
export { DOMINANT_SHARE, FEWEST_COMPARED, TABLE_AGES } from './cohorts/cohorts-result.ts';
export {
  type CurvePoint,
  cohortRule,
  cohorts,
  cohortsTable,
  curvesTable,
  dimensionWords,
  groupsTable,
  groupWords,
  layersTable as cohortLayersTable,
  pooledTable,
  qualityTable,
} from './cohorts/definition.ts';
export { customers } from './customers/definition.ts';
export { attributesTold } from './data/attributes-told.ts';
export { columnsTable } from './data/columns-used.ts';
export {
  type BridgeMeasure,
  bridgeMeasures,
  bridgeTable,
  data,
  isTotal,
  monthsTable,
  outcomeWords,
  reconciliationTable,
  sourcesTable,
  stepWords,
} from './data/definition.ts';
export type { ReconciliationLine } from './data/reconciliation-lines.ts';
export { statusesTable } from './data/statuses.ts';
export { touchpointsTold } from './data/touchpoints-told.ts';
export { type Unexplained, unexplained } from './data/unexplained.ts';
export {
  MOST_COUNTED,
  type ReportDefinition,
  type ReportOption,
  type ReportOptions,
  type Shown,
} from './definition.ts';
export { type ReportName, type ReportResults, reportDefinitions } from './definitions.ts';
export { drivers, driversTable } from './drivers/definition.ts';
export { equityBridge } from './equity/bridge.ts';
export { equityChangesTable } from './equity/changes-table.ts';
export { equity, equityBridgeTable, equityRunsTable } from './equity/definition.ts';
export { firstOrders, firstTable, gapsTable, nextTable, numbersTable } from './first-orders/definition.ts';
export { togetherTable, toShowTable } from './first-orders/product-tables.ts';
export { groupsAnswer as formulaGroupsAnswer } from './formulas/answer.ts';
export { arithmeticOf, countedWords, perPeriodWords } from './formulas/arithmetic.ts';
export { formulas, untested as untestedFormulas } from './formulas/definition.ts';
export {
  assumptionWords,
  formulaWords,
  groupedByWords,
  groupWords as formulaGroupWords,
} from './formulas/formula-words.ts';
export { knownMargin } from './formulas/margin.ts';
export {
  everybody,
  groupsOf as formulaGroupsOf,
  type ShownFormula,
  shownFormulas,
  viewOf,
} from './formulas/shown-rows.ts';
export { formulasTable, groupsTable as formulaGroupsTable, pastTable as pastFormulasTable } from './formulas/tables.ts';
export { seesHardlyAnyoneLeave } from './leaving.ts';
export { forecastLedgerTable, ledger } from './ledger/definition.ts';
export {
  endsOf as endsOfLever,
  gainEnds,
  leverState,
  levers,
  leversBasis,
  leversTable,
  leverWords,
  plansTable,
} from './levers/definition.ts';
export type { LeverName } from './levers/levers-result.ts';
export { asItIs, type LeverRow, leversThere, pulled } from './levers/pulled.ts';
export { type LeversOutcome, type WhatIf, whatIf } from './levers/what-if.ts';
export { beyondWords, leavingWords, shareBeyond } from './lifetime-words.ts';
export { loyalty } from './loyalty/definition.ts';
export {
  type MarginsResult,
  margins,
  subscriptionBridgeTable,
} from './margins/definition.ts';
export {
  choiceWords,
  discountsTable,
  type FittedRow,
  fittedModels,
  horizonsTable,
  lawWords,
  method,
  modelsTable,
  parametersTable,
  settingsTable,
  totalsByModelTable,
  uncertaintyTable,
  verdictWords,
} from './method/definition.ts';
export { methodTitle } from './method-title.ts';
export type { MovementsResult } from './movements/definition.ts';
export {
  type MovementCause,
  movementCauses,
  movements,
  movementsTable,
  revenueBridgeTable,
  revenueStepWords,
} from './movements/definition.ts';
export { ASSUMED_MARGIN, atMargin, lineOnBasis, onBasis } from './on-basis.ts';
export { assumedOf } from './opportunities/assumed.ts';
export { opportunities, opportunitiesTable, opportunityNotes } from './opportunities/definition.ts';
export { type OpportunityLine, opportunityLines } from './opportunities/opportunity-lines.ts';
export { listOf, reportOf, tableOf } from './opportunities/opportunity-words.ts';
export { canBeParted, type Playbook, playbookOf } from './opportunities/playbooks.ts';
export { people } from './people/definition.ts';
export { plans, plansTable as subscriptionPlansTable } from './plans/definition.ts';
export { acquiredTable } from './profit/acquired-table.ts';
export { type BridgeStep, bridgeSteps, bridgeStepWords } from './profit/bases-tables.ts';
export { customerBridge, customerBridgeTable } from './profit/customer-bridge.ts';
export { basesTable, profit, profitBridgeTable } from './profit/definition.ts';
export { monthsAheadTable, type RecurringResult, recurring } from './recurring/definition.ts';
export { linesTable, type RenewalsResult, renewals, subscriptionList } from './renewals/definition.ts';
export {
  type AnyReportData,
  DATA_ELEMENT,
  DATA_MARKER,
  type Handout,
  hasOrders,
  REPORT_VERSION,
  type ReportData,
  type SubscriptionReportData,
} from './report-data.ts';
export { reportJson } from './report-json.ts';
export { type RetentionResult, retention, retentionTable } from './retention/definition.ts';
export { cellRule } from './segments/cell-rule.ts';
export { type MeanRow, meansTable, segments, segmentWords, setTable, setWords } from './segments/definition.ts';
export { frequencyWords, gridTable, recencyWords } from './segments/grid-table.ts';
export { intoBins, nearestEdges } from './segments/into-bins.ts';
export { prospectTables } from './segments/prospects-table.ts';
export type { RfmGrid } from './segments/segments-result.ts';
export { cacOf, offerOf, slipping, slippingTable } from './slipping/definition.ts';
export {
  definitionsOf,
  type SubscriptionReportName,
  type SubscriptionResults,
  subscriptionDefinitions,
} from './subscription-definitions.ts';
export {
  leftOutTable,
  type SubscriptionFigureRow,
  subscriptionFigureRows,
  subscriptions,
} from './subscriptions/definition.ts';
export {
  type SubscriptionEquityStep,
  subscriptionEquitySteps,
  subscriptionEquityTable,
} from './subscriptions/equity-changes-table.ts';
export type { SubscriptionsResult } from './subscriptions/subscriptions-result.ts';
export { causesTable, largestChangesTable } from './summary/changes-tables.ts';
export { figureName, followsBasis, lastSpan, summary, totalsTable } from './summary/definition.ts';
export { summaryFigures } from './summary/summary-figures.ts';
export type { Behind } from './table/behind.ts';
export type { Column, Ends, IntervalColumn, IntervalLevel, NumberKind } from './table/column.ts';
export * as column from './table/columns.ts';
export { type CsvOptions, hasFormulas, toCsv } from './table/csv.ts';
export { type Cell, type FileTable, fileObjects, fileTable } from './table/file-cells.ts';
export { measuresOf, shownColumns } from './table/shown-columns.ts';
export type { Table, TableChart } from './table/table.ts';
export { capitalised, writeCell } from './table/write-cell.ts';
export { together } from './together/definition.ts';
export { sharedBridgeTable } from './together/shared-tables.ts';
export {
  aliveAndValueRule,
  aliveAndValueTable,
  binRule,
  type CellRow,
  customerList,
  customersTable,
  distributionTable,
  lorenzTable,
  pastAndFutureRule,
  pastAndFutureTable,
  value,
} from './value/definition.ts';
export { aboveInterval } from './value/mostly-nothing.ts';
