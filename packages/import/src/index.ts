export type { AssignmentColumns } from './assignments/assignment-columns.ts';
export { type AssignmentFile, type AssignmentRequest, readAssignments } from './assignments/read-assignments.ts';
export type { AttributeColumn, AttributeColumns, ColumnLeft } from './attributes/attribute-columns.ts';
export { KNOWN_PEOPLE } from './attributes/known-people.ts';
export type { ListColumns } from './attributes/list-columns.ts';
export { type PeoplePlace, type PeopleRead, type PeopleRequest, readPeople } from './attributes/read-people.ts';
export { type SeparatedPeople, separatePeople } from './attributes/separate-people.ts';
export { type Reason, reasons } from './classify/reasons.ts';
export type { Count, Reconciliation } from './classify/reconciliation.ts';
export type { CostFileRead, CostHints, CostReason, LeftOut, PrintedTotal } from './costs/cost-file.ts';
export { type CostKind, costKinds } from './costs/cost-kind.ts';
export type { GoodsFile, ProductCost } from './costs/goods/read-goods.ts';
export { type CostsRead, readCosts } from './costs/read-costs.ts';
export { type RecognisedCosts, recogniseCosts } from './costs/recognise-costs.ts';
export { type SeparatedFiles, separateCosts } from './costs/separate-costs.ts';
export type { SpendFile } from './costs/spend/read-spend.ts';
export type { SpendRow } from './costs/spend/spend-rows.ts';
export type { Ticket, TicketsFile } from './costs/tickets/read-tickets.ts';
export { ERASED_ID, erasedIdOf, newErasedId } from './erased/erased-id.ts';
export {
  ERASED_FILE,
  type ErasedPeople,
  forgetErased,
  phoneTail,
  readErased,
  rememberErased,
  spellings,
} from './erased/erased-people.ts';
export type { KnownExport } from './exports/known-export.ts';
export type { TextRow } from './files/split-rows.ts';
export { storeRows } from './files/store-rows.ts';
export type { FileFormat, InspectedFile, RecognisedFile } from './formats/file-format.ts';
export { fileSources } from './formats/file-sources.ts';
export { formats } from './formats/formats.ts';
export { type ImportExtras, importOrders } from './import-orders.ts';
export { agreed, saysConsent } from './lexicon/consent-headers.ts';
export { isCurrencyCode } from './lexicon/currencies.ts';
export { type Link, linkOf } from './lexicon/link-headers.ts';
export { NO_PRODUCT, NO_PRODUCT_CODES } from './lexicon/no-product.ts';
export { identityOf } from './lexicon/person-headers.ts';
export { type StatusFate, statusFate } from './lexicon/status-words.ts';
export { listSource } from './lists/list-sources.ts';
export { type Note, type NoteCode, note } from './notes/note.ts';
export type { ImportOutcome } from './outcome/import-outcome.ts';
export type { ImportedSource } from './outcome/imported-source.ts';
export { hasImport, type KnownImport, knownImport, rememberImport } from './outcome/known-import.ts';
export type { UsedColumn } from './outcome/used-column.ts';
export { refundOrders } from './refund-orders.ts';
export type { RefundedOrders, ToldRefund } from './refunds/told-refund.ts';
export { type ImportRegistry, registry } from './registry.ts';
export { type ColumnRole, defaultRules, type ImportRequest, type ImportRules } from './request/import-request.ts';
export type { ListCell, RowList, SourceAddress, SourceAddresses } from './request/source-address.ts';
export { type SubscriptionPart, subscriptionParts } from './request/subscription-part.ts';
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
export { namedRefunds } from './told/named-refunds.ts';
export type { ProbablyTwice } from './told/probably-twice.ts';
export {
  areCustomersEmails,
  type ResolvedOrders,
  resolveToldOrders,
  type ToldOrders,
  type ToldTwice,
} from './told/resolve-told-orders.ts';
export { ORDERS_OF_EVENTS, toldColumns } from './told/told-orders.ts';
export { readTouchpoints, type TouchpointsRead, type TouchpointsRequest } from './touchpoints/read-touchpoints.ts';
export { type SeparatedTouchpoints, separateTouchpoints } from './touchpoints/separate-touchpoints.ts';
