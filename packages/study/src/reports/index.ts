export { nearest } from '../nearest.ts';
export { publicValues } from '../record/public-record.ts';
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
  listTable,
  mostWords,
  sureWords,
  whoWords,
} from './actions/definition.ts';
export { addDays } from './add-days.ts';
export {
  agesTable,
  base,
  cornersTable,
  decilesTable as customerDecilesTable,
  flowsTable,
  layersTable,
  quartersTable,
  stepsTable,
} from './base/definition.ts';
export { basisOf, basisOfForecast, basisWords, type Standing } from './basis.ts';
export { businessName } from './business-name.ts';
export {
  agesTable as equalAgeTable,
  channels,
  channelsTable,
  groupWords as channelGroupWords,
} from './channels/definition.ts';
export { cohortNotes, groupsAnswer, qualityAlarm } from './cohorts/answer.ts';
export { DOMINANT_SHARE, FEWEST_COMPARED } from './cohorts/cohorts-result.ts';
export {
  type CurvePoint,
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
export { statusesTable } from './data/statuses.ts';
export { type Unexplained, unexplained } from './data/unexplained.ts';
export type { ReportDefinition, ReportOption, ReportOptions, Shown } from './definition.ts';
export { type ReportName, type ReportResults, reportDefinitions } from './definitions.ts';
export { firstOrders, firstTable, gapsTable, numbersTable } from './first-orders/definition.ts';
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
export { lineOnBasis, onBasis } from './on-basis.ts';
export { acquiredTable } from './profit/acquired-table.ts';
export { customerBridge, customerBridgeTable } from './profit/customer-bridge.ts';
export {
  type BridgeStep,
  basesTable,
  bridgeSteps,
  bridgeStepWords,
  profit,
  profitBridgeTable,
} from './profit/definition.ts';
export { type EquityRow, equityChangesTable, equityRows } from './profit/equity-changes-table.ts';
export { DATA_ELEMENT, DATA_MARKER, REPORT_VERSION, type ReportData } from './report-data.ts';
export { reportJson } from './report-json.ts';
export { type MeanRow, meansTable, segments, segmentWords, setTable, setWords } from './segments/definition.ts';
export { frequencyWords, gridTable, recencyWords } from './segments/grid-table.ts';
export { slipping, slippingTable } from './slipping/definition.ts';
export { causesTable, largestChangesTable } from './summary/changes-tables.ts';
export { figureName, followsBasis, lastSpan, summary, totalsTable } from './summary/definition.ts';
export { summaryFigures } from './summary/summary-figures.ts';
export type { Column, IntervalColumn, NumberKind } from './table/column.ts';
export * as column from './table/columns.ts';
export { type CsvOptions, hasFormulas, toCsv } from './table/csv.ts';
export { type Cell, type FileTable, fileObjects, fileTable } from './table/file-cells.ts';
export { measuresOf, shownColumns } from './table/shown-columns.ts';
export type { Table, TableChart } from './table/table.ts';
export { writeCell } from './table/write-cell.ts';
export {
  aliveAndValueTable,
  type CellRow,
  customerList,
  customersTable,
  distributionTable,
  lorenzTable,
  pastAndFutureTable,
  value,
} from './value/definition.ts';
export { aboveInterval } from './value/mostly-nothing.ts';
