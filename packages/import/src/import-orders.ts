import type { Effects } from '@perennial/engine';
import type { UsedBefore } from './cluster/cluster-import.ts';
import { importIntoCluster } from './cluster/import-into-cluster.ts';
import { readErased } from './erased/erased-people.ts';
import { importIntoFolder } from './folder/import-into-folder.ts';
import type { ImportOutcome } from './outcome/import-outcome.ts';
import type { ToldRefund } from './refunds/told-refund.ts';
import { type ImportRegistry, registry } from './registry.ts';
import { checkRequest } from './request/check-request.ts';
import type { ImportRequest } from './request/import-request.ts';
import { findSources } from './source/find-sources.ts';
import type { ImportPlace } from './source/import-place.ts';
import type { Source } from './source/source.ts';

/** What a caller may know besides. */
export interface ImportExtras {
  /** What the run before used: on a cluster, which is read anew each time, what is new is the difference. */
  readonly before?: UsedBefore;
  /** What can be read, in place of all that is known here. */
  readonly registry?: ImportRegistry;
  /** Those of the request that are of orders, where the caller has found them. */
  readonly sources?: readonly Source[];
  /** On a cluster, where that costs something: what was ordered is kept with the orders. */
  readonly keepsLines?: boolean;
  /** What was given back of orders, as somebody tells who names their numbers alone. In a folder only. */
  readonly refunds?: readonly ToldRefund[];
}

/**
 * Imports a source of orders into the tables of a workspace, inside a change that the caller has begun. Rejects with a Failure that names
 * source, row, value and remedy; the caller then undoes the change.
 */
export async function importOrders(
  place: ImportPlace,
  request: ImportRequest,
  effects: Effects,
  {
    before = null,
    registry: { kinds, exports } = registry,
    sources: found,
    keepsLines = false,
    refunds = [],
  }: ImportExtras = {},
): Promise<ImportOutcome> {
  checkRequest(request);
  const now = effects.now();
  const sources = found ?? (await findSources(request.from, kinds, place, request));
  return place.home === 'cluster'
    ? importIntoCluster({ place, request, exports, before, now, keepsLines }, sources)
    : importIntoFolder({ place, request, exports, now, erased: readErased(place.folder), refunds }, sources, effects);
}
