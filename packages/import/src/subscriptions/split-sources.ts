import type { KnownExport } from '../exports/known-export.ts';
import { recogniseExport } from '../exports/recognise-export.ts';
import { registry } from '../registry.ts';
import type { ImportRequest } from '../request/import-request.ts';
import { findSources } from '../source/find-sources.ts';
import type { ImportPlace } from '../source/import-place.ts';
import type { Source } from '../source/source.ts';
import { copiedTable } from '../tables/copied-table.ts';
import { transactionColumns } from './store-transactions.ts';
import { areSubscriptions, canBeSubscriptions } from './subscription-columns.ts';

/** What a business sells by: single orders, or contracts that run until they are ended. */
export type BusinessModel = 'orders' | 'subscriptions';

export interface SplitSources {
  readonly orders: readonly Source[];
  readonly subscriptions: readonly Source[];
}

/** Sources larger than this, in bytes, are not read twice to see what they are: nobody has so many subscriptions. */
const MOST_BYTES = 256e6;

/**
 * Which files are of subscriptions, by their columns, and which of orders. `asked`: what a person says that the business sells by; subscriptions that
 * are no such file are then made of orders. Those of a cluster are copied to the folder when they are read, where all of them are studied.
 */
export async function splitSources(
  place: ImportPlace,
  request: ImportRequest,
  asked?: BusinessModel,
): Promise<SplitSources> {
  const { kinds, exports } = registry;
  const sources = await findSources(request.from, kinds, place, request);
  if (asked === 'orders') return { orders: sources, subscriptions: [] };
  const isOfSubscriptions: boolean[] = [];
  // One after the other: each is opened into the same temporary table.
  for (const source of sources) isOfSubscriptions.push(await hasSubscriptions(source, place, exports, asked));
  const subscriptions = sources.filter((_, i) => isOfSubscriptions[i]);
  return {
    orders: sources.filter((_, i) => !isOfSubscriptions[i]),
    subscriptions:
      place.home === 'cluster'
        ? await Promise.all(subscriptions.map((each) => copiedTable(each, place)))
        : subscriptions,
  };
}

async function hasSubscriptions(
  source: Source,
  { connection, scratchFolder }: ImportPlace,
  exports: readonly KnownExport[],
  asked: BusinessModel | undefined,
): Promise<boolean> {
  if ((source.bytes ?? Number.POSITIVE_INFINITY) > MOST_BYTES && !source.capabilities.canBeReadAgain) return false;
  const { columns } = await source.open({ connection, scratchFolder, position: 0, isAlone: true });
  const names = columns.map(({ name }) => name);
  if (transactionColumns(names)) return true;
  if (asked === 'subscriptions') return canBeSubscriptions(names);
  return areSubscriptions(names) && !recogniseExport(names, exports);
}
