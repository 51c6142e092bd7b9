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
  Decile,
  ForecastError,
  Interval,
  ModelFit,
  Reconciliation,
  SourceFile,
  StudyRecord,
} from './ledger/record.ts';
export {
  backtestWorkspace,
  type Check,
  checkWorkspace,
  exportScores,
  latestRecord,
  scoreCustomers,
} from './questions.ts';
export { type BacktestRequest, defaultRequest, type StudyRequest } from './request.ts';
export { runStudy } from './study.ts';
export { software, version } from './version.ts';
export { openWorkspace, type Workspace, type WorkspaceOptions } from './workspace/workspace.ts';
