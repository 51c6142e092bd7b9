import type { Reconciliation } from '../classify/reconciliation.ts';
import type { KnownExport } from '../exports/known-export.ts';
import type { ImportRequest } from '../request/import-request.ts';
import type { ImportPlace } from '../source/import-place.ts';

/** What the run before used of the table; nothing in the first one. */
export type UsedBefore = Pick<Reconciliation, 'used'> | null;

/** An import into the tables of a cluster, as it was asked for. */
export interface ClusterImport {
  readonly place: ImportPlace;
  readonly request: ImportRequest;
  readonly exports: readonly KnownExport[];
  readonly before: UsedBefore;
  readonly now: Date;
  /** What was ordered is kept with the orders. */
  readonly keepsLines: boolean;
}
