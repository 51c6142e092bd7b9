import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  areCustomersEmails,
  type ImportedSource,
  type ImportRequest,
  namedRefunds,
  ORDERS_OF_EVENTS,
  type ResolvedOrders,
  resolveToldOrders,
  type Source,
  splitSources,
  type ToldRefund,
} from '@perennial/import';
import { minorUnitsOf, NO_CURRENCY, ORDERS_ONLY } from '@perennial/words';
import { ordersOfEvents, writeOrdersOfEvents } from '../workspace/told-twice.ts';
import type { StudyContext } from './study-context.ts';

/** Beside the file of orders: who was told under another name than that of the files, for whoever keeps the events. */
export const PEOPLE_OF_EVENTS = 'people-of-events.json';

/** Orders of events that no file has, ready to be imported like a file. */
export interface EventsToImport {
  readonly request: ImportRequest;
  readonly sources: readonly Source[];
  /** Customers of these that files have, too. */
  readonly customersOfFiles: number;
}

/**
 * Tells which orders of events are those of files, and who ordered them by the names that files have; the others are to be imported. `currency`: that of the orders that are there; null where there
 * are none. `ofFiles`: what this run has imported beside them. Null where nothing is left, or was told; on a cluster, whose table has to tell all orders itself.
 */
export async function eventsStep(
  { workspace: { home, folder }, change, request: { events } }: StudyContext,
  currency: string | null,
  ofFiles: readonly ImportedSource[] | null,
): Promise<{ readonly toImport: EventsToImport | null; readonly refunds: readonly ToldRefund[] }> {
  if (home === 'cluster') return { toImport: null, refunds: [] };
  const { connection, ledger, scratchFolder, finished } = change;
  const resolved = events ? await resolve(connection, events, currency) : null;
  writeOrdersOfEvents(finished, {
    areCustomersEmails: await areCustomersEmails(connection),
    areAmountsSubtotals: areSubtotals(ofFiles) ?? ordersOfEvents({ folder })?.areAmountsSubtotals ?? false,
    twice: resolved?.twice ?? null,
    probable: resolved?.probable ?? [],
  });
  if (!events || !resolved) return { toImport: null, refunds: [] };
  const { path, ...reading } = events;
  const beside = dirname(path);
  writeFileSync(join(beside, PEOPLE_OF_EVENTS), JSON.stringify(resolved.people), { mode: 0o600 });
  const { refunds, customersOfFiles } = resolved;
  if (resolved.orders === 0) return { toImport: null, refunds };
  const known = currency === null || currency === NO_CURRENCY || currency === ORDERS_ONLY ? null : currency;
  const asked = { ...reading, from: { files: [join(beside, ORDERS_OF_EVENTS)] }, columns: {} };
  const importRequest: ImportRequest = known === null ? asked : { ...asked, currency: known };
  const place = { connection, ledger, folder, scratchFolder, home };
  const { orders: sources } = await splitSources(place, importRequest, 'orders');
  return { toImport: { request: importRequest, sources, customersOfFiles }, refunds };
}

/** Whether the amounts of files are those of goods alone, as in Shopify's export; null where there are no files. */
function areSubtotals(sources: readonly ImportedSource[] | null): boolean | null {
  return sources?.some(({ columns }) => /^sub-?\s?total$/i.test(columns.amount ?? '')) ?? null;
}

function resolve(
  connection: StudyContext['change']['connection'],
  { path, timeZone, currency: asked }: NonNullable<StudyContext['request']['events']>,
  currency: string | null,
): Promise<ResolvedOrders> {
  const to = join(dirname(path), ORDERS_OF_EVENTS);
  return resolveToldOrders(connection, { path, to, timeZone, minorUnits: minorUnitsOf(currency ?? asked ?? 'EUR') });
}

/** Refunds under the numbers that files have, with those of orders that files have, too; and by which numbers they were told. */
export async function refundsOfEvents(
  { change, request: { refunds = [] } }: Pick<StudyContext, 'change' | 'request'>,
  ofFiles: readonly ToldRefund[],
): Promise<{
  readonly refunds: readonly ToldRefund[];
  readonly saidOf: (missing: readonly string[]) => readonly string[];
}> {
  const named = refunds.length === 0 ? [] : await namedRefunds(change.connection, refunds);
  return {
    refunds: [...named.map(({ said: _, ...refund }) => refund), ...ofFiles],
    saidOf: (missing) => {
      const without = new Set(missing);
      return [...new Set(named.flatMap(({ order, said }) => (without.has(order) ? [said] : [])))];
    },
  };
}
