import type { ErasedPeople } from '../erased/erased-people.ts';
import type { KnownExport } from '../exports/known-export.ts';
import type { ToldRefund } from '../refunds/told-refund.ts';
import type { ImportRequest } from '../request/import-request.ts';
import type { ImportPlace } from '../source/import-place.ts';

/** An import into the database of a folder, as it was asked for. */
export interface FolderImport {
  readonly place: ImportPlace;
  readonly request: ImportRequest;
  readonly exports: readonly KnownExport[];
  readonly now: Date;
  /** Those whose rows are not taken. */
  readonly erased: ErasedPeople;
  /** What was given back of orders, as somebody else tells. */
  readonly refunds: readonly ToldRefund[];
}
