export { type Check, checkWorkspace } from './check/check-workspace.ts';
export { type HostedEffects, hostStudy, startStudyProcess } from './host/host-study.ts';
export type { StudyJob } from './host/messages.ts';
export { type StudyProcess, serveStudy } from './host/serve-study.ts';
export { backtestWorkspace } from './questions/backtest-workspace.ts';
export { exportScores, scoresTable } from './questions/export-scores.ts';
export { scoreCustomers } from './questions/score-customers.ts';
export type { Backtest, Calibration, CutOff, CutOffTracking, Decile, ForecastError } from './record/backtest.ts';
export type { Changes } from './record/changes.ts';
export type { ModelFit } from './record/fit.ts';
export type { Interval } from './record/interval.ts';
export { publicCustomer, publicRecord } from './record/public-record.ts';
export type { CustomerLine, Sensitivity } from './record/scores.ts';
export type { StudyRecord } from './record/study-record.ts';
export { software, version } from './record/version.ts';
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
} from './reports/report-data.ts';
export type {
  CoverageRow,
  DecileRow,
  ErrorRow,
  ForecastRow,
  Measure,
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
export { latestRecord } from './workspace/latest-record.ts';
export { readWorkspace, type WorkspaceReader } from './workspace/reader.ts';
export type { EngineOptions, StorageOptions } from './workspace/storage-of.ts';
export { openWorkspace, type Workspace, type WorkspaceOptions } from './workspace/workspace.ts';
