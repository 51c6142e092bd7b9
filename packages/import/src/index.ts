export type { AssignmentColumns } from './assignments/assignment-columns.ts';
export { type AssignmentFile, type AssignmentRequest, readAssignments } from './assignments/read-assignments.ts';
export { type Reason, reasons } from './classify/reasons.ts';
export type { Count, Reconciliation } from './classify/reconciliation.ts';
export type { KnownExport } from './exports/known-export.ts';
export type { TextRow } from './files/split-rows.ts';
export { storeRows } from './files/store-rows.ts';
export type { FileFormat, InspectedFile, RecognisedFile } from './formats/file-format.ts';
export { fileSources } from './formats/file-sources.ts';
export { formats } from './formats/formats.ts';
export { type ImportExtras, importOrders } from './import-orders.ts';
export { listSource } from './lists/list-sources.ts';
export type { Note, NoteCode } from './notes/note.ts';
export type { ImportOutcome } from './outcome/import-outcome.ts';
export type { ImportedSource } from './outcome/imported-source.ts';
export { hasImport, type KnownImport, knownImport, rememberImport } from './outcome/known-import.ts';
export type { UsedColumn } from './outcome/used-column.ts';
export { type ImportRegistry, registry } from './registry.ts';
export { type ColumnRole, defaultRules, type ImportRequest, type ImportRules } from './request/import-request.ts';
export type { ListCell, RowList, SourceAddress, SourceAddresses } from './request/source-address.ts';
export { describeRows } from './source/describe-rows.ts';
export type { ImportPlace } from './source/import-place.ts';
export type { Capabilities, OpenSource, ReadingPlace, Source, SourceColumn } from './source/source.ts';
export type { SourceFormat } from './source/source-format.ts';
export type { SourceKind } from './source/source-kind.ts';
export {
  type KnownSubscriptions,
  keepSubscriptions,
  knownSubscriptions,
} from './subscriptions/keep-subscriptions.ts';
export {
  readSubscriptions,
  type SubscriptionFile,
  type SubscriptionPlace,
  type SubscriptionRequest,
} from './subscriptions/read-subscriptions.ts';
export { type BusinessModel, type SplitSources, splitSources } from './subscriptions/split-sources.ts';
export type { Subscription } from './subscriptions/subscription.ts';
export type { LeftOutReason, LeftOutRows } from './subscriptions/subscriptions-of-rows.ts';
export { folderTable } from './tables/folder-table.ts';
