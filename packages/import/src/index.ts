export { type Reason, reasons } from './classify/reasons.ts';
export type { Count, Reconciliation } from './classify/reconciliation.ts';
export { importTable } from './cluster/import-into-cluster.ts';
export { importOrders } from './import-orders.ts';
export type { ImportOutcome } from './outcome/import-outcome.ts';
export type { ImportedSource } from './outcome/imported-source.ts';
export { type KnownImport, knownImport, rememberImport } from './outcome/known-import.ts';
export { type ColumnRole, defaultRules, type ImportRequest, type ImportRules } from './request/import-request.ts';
