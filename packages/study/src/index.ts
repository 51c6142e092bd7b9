export { type BusinessName, businesses } from './demo/businesses.ts';
export { type DemoRequest, defaultDemo, LARGEST_DEMO } from './demo/demo-request.ts';
export type { PlainProcess, PlainSpec } from './demo/plain-business.ts';
export { simulateBusiness } from './demo/simulate-business.ts';
export type { DemoTruth } from './demo/truth.ts';
export type { WrittenBusiness } from './demo/write-business.ts';
export { writeDemo } from './demo/write-demo.ts';
export { writeSimulation } from './demo/write-simulation.ts';
export type { Effects, Progress } from './effects.ts';
export { type FailureCode, failures, StudyError } from './errors.ts';
export type { ImportOutcome } from './import/import-orders.ts';
export { type Reason, reasons } from './import/reasons.ts';
export { type ColumnRole, defaultRules, type ImportRequest, type ImportRules } from './import/request.ts';
export type {
  Backtest,
  Calibration,
  Changes,
  Count,
  CustomerLine,
  CutOff,
  CutOffTracking,
  Decile,
  ForecastError,
  Interval,
  ModelFit,
  Reconciliation,
  Sensitivity,
  SourceFile,
  StudyRecord,
} from './ledger/record.ts';
export type { Message, MessageValue } from './message.ts';
export {
  backtestWorkspace,
  type Check,
  checkWorkspace,
  exportScores,
  latestRecord,
  scoreCustomers,
  scoresTable,
} from './questions.ts';
export { buildReport } from './reports/build-report.ts';
export type {
  CohortCurve,
  CohortForecast,
  CohortGroup,
  CohortsSection,
  PooledCurve,
} from './reports/cohorts/cohorts-section.ts';
export type { CustomersSection } from './reports/customers/customers-section.ts';
export type { BridgeStep, DataSection, MonthRow } from './reports/data/data-section.ts';
export type { MethodSection, ModelRow, Scoring } from './reports/method/method-section.ts';
export type { PulseCode, PulseFigure, PulseSection } from './reports/pulse/pulse-section.ts';
export {
  DATA_ELEMENT,
  DATA_MARKER,
  REPORT_VERSION,
  type ReportData,
  type ReportLanguage,
  reportLanguages,
} from './reports/report-data.ts';
export type {
  CoverageRow,
  DecileRow,
  ErrorRow,
  Measure,
  SaidRow,
  Tracking,
  TrackingCurve,
  TrustSection,
} from './reports/trust/trust-section.ts';
export type {
  CustomerRow,
  DensityCell,
  LorenzPoint,
  PastFutureCell,
  ValueBin,
  ValueSection,
} from './reports/value/value-section.ts';
export { type ReportRequest, type WrittenReport, writeReport } from './reports/write-report.ts';
export { type BacktestRequest, defaultRequest, type StudyRequest } from './request.ts';
export { runStudy } from './study.ts';
export { software, version } from './version.ts';
export { type EngineOptions, openWorkspace, type Workspace, type WorkspaceOptions } from './workspace/workspace.ts';
