export type { Answer, Api, Body, Question, RouteName } from './api.ts';
export { type AuditCheck, checkAudit } from './audit/audit.ts';
export { type RestoredBackup, restoreBackup } from './backup/restore-backup.ts';
export { type WrittenBackup, writeBackup } from './backup/write-backup.ts';
export { access } from './guard/access.ts';
export type { PolicyMonitor } from './live/policy-monitor/policy-monitor.ts';
export type { KeptReadOut } from './live/read-out/kept-read-outs.ts';
export type { ExperienceReadOut } from './live/read-out/read-out.ts';
export { type ReadOuts, type Trial, writtenReadOut, writtenTrial } from './live/read-out/read-outs.ts';
export { liveEvent } from './live/segment-event.ts';
export type { Entry, Stored } from './live/write/entry.ts';
export { lineOf } from './live/write/journal.ts';
export { type GroupWriter, makeLineWriter } from './live/write/line-writer.ts';
export type { LiveWriter } from './live/write/live-writer.ts';
export { openWriter } from './live/write/open-writer.ts';
export { rebuildLive } from './live/write/rebuild.ts';
export { makeServer } from './make-server.ts';
export { makeMcpServer } from './mcp/make-mcp-server.ts';
export type { McpWorld } from './mcp/mcp-world.ts';
export { serveMcpOnStdio } from './mcp/serve-stdio.ts';
export {
  erasePersonalData,
  exportPersonalData,
  findPersonalData,
  type PersonalDataPlace,
  type PersonErased,
  type PersonFound,
  readmitPerson,
} from './persons/personal-data.ts';
export { openReadOuts } from './read-outs/open-read-outs.ts';
export { changePlan } from './refresh/change-plan.ts';
export type { ChangesSince } from './refresh/changes-of.ts';
export { readPlan } from './refresh/refresh-plan.ts';
export type { PersonAnswer, SessionAnswer } from './routes/accounts/account-routes.ts';
export type { AnnotationsAnswer } from './routes/annotations/annotation-routes.ts';
export type { AuditAnswer } from './routes/audit/audit-routes.ts';
export type { CostsAnswer } from './routes/costs/cost-routes.ts';
export type { CustomersAnswer } from './routes/customers/customer-page.ts';
export type { CustomerAnswer, OrdersAnswer } from './routes/customers/customer-routes.ts';
export type { GoalAnswer } from './routes/goals/goal-routes.ts';
export type { JobAnswer } from './routes/jobs/job-routes.ts';
export type { KeyAnswer } from './routes/keys/key-routes.ts';
export type { InputHistoryAnswer, MonitoringAnswer } from './routes/monitoring/monitoring-routes.ts';
export type { ErasedPersonAnswer, FoundPersonAnswer } from './routes/personal-data/personal-data-routes.ts';
export type { PlaybooksAnswer } from './routes/playbooks/playbook-routes.ts';
export type { PreviewAnswer } from './routes/previews/preview-routes.ts';
export type { RefreshAnswer } from './routes/refresh/refresh-routes.ts';
export type { WebhookAnswer } from './routes/refresh/webhook-routes.ts';
export type { RunsAnswer } from './routes/runs/run-routes.ts';
export type { SegmentFigures } from './routes/segments/segment-figures.ts';
export type {
  MeasuredRule,
  RuleColumnsAnswer,
  SegmentsAnswer,
} from './routes/segments/segment-routes.ts';
export type { ThenAndNowAnswer } from './routes/segments/then-and-now-routes.ts';
export type { StatusAnswer } from './routes/status/status-routes.ts';
export type { UploadAnswer } from './routes/uploads/upload-routes.ts';
export { type RunningServer, type ServerEffects, type ServerRequest, startServer } from './start-server.ts';
export { openStore, type Store } from './store/open-store.ts';
export type { LogLine, ServerSettings, ServerWorld } from './world/server-world.ts';
