export { type Reason, reasons } from './classify/reasons.ts';
export type { Count, Reconciliation } from './classify/reconciliation.ts';
export { type ImportOutcome, importOrders } from './import-orders.ts';
export { type KnownImport, knownImport, rememberImport } from './known-import.ts';
export { type ColumnRole, defaultRules, type ImportRequest, type ImportRules } from './request.ts';
export type { SourceFile } from './source-file.ts';
export { importTable } from './table/import-table.ts';
