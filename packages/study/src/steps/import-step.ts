import { type OrderFigures, orderFigures } from '@perennial/engine/storage';
import {
  hasImport,
  type ImportOutcome,
  type ImportRequest,
  importOrders,
  type KnownImport,
  knownImport,
  type RefundedOrders,
  refundOrders,
  rememberImport,
  type Source,
  type ToldRefund,
} from '@perennial/import';
import { Failure, type ProgressMessage } from '@perennial/words';
import { leftOut } from '../left-out.ts';
import { writeRefundsWithoutOrder } from '../workspace/refunds-without-order.ts';
import { type EventsToImport, eventsStep, refundsOfEvents } from './events-step.ts';
import type { StudyContext } from './study-context.ts';
import { together } from './two-imports.ts';

/** The orders of the workspace, and where they came from. */
export interface Imported extends KnownImport {
  readonly minorPerUnit: number;
  /** Of all orders, whatever the as-of date. */
  readonly span: OrderFigures;
  /** What became of refunds that were told beside the orders; null where none were. */
  readonly refunded: RefundedOrders | null;
}

/** Whether the workspace has orders of an earlier import. */
export function hasOrders({ change }: StudyContext): Promise<boolean> {
  return hasImport(change.ledger);
}

/**
 * Imports the sources that the request names, then the orders of events that none of the files has; or takes the orders that are there. `keepsLines`: what was ordered is asked for. Rejects with
 * `no-usable-orders` where none is left.
 */
export async function importStep(
  context: StudyContext,
  sources: readonly Source[] | null,
  keepsLines = false,
): Promise<Imported> {
  const { change, request, effects } = context;
  const { progress } = effects;
  progress.begin('import');
  const refunds = request.refunds ?? [];
  const importing = { ...context, keepsLines, refunds };
  const asked = request.import;
  const ofFiles = asked && sources ? await importInto(importing, asked, sources) : null;
  const currency =
    ofFiles?.currency ?? ((await hasOrders(context)) ? (await knownImport(change.ledger)).currency : null);
  const told = await eventsStep(context, currency, ofFiles?.sources ?? null);
  const known = await keptImport(importing, ofFiles, told.toImport);
  const refunded = await refundStep(context, known, told.refunds);
  const seen = refunded?.changed || told.toImport ? null : known.figures;
  const span = seen ?? (await orderFigures(change.connection));
  if (!span)
    throw known.reconciliation.excluded.length > 0
      ? new Failure('no-usable-orders.left-out', { leftOut: leftOut(known.reconciliation) })
      : new Failure('no-usable-orders');
  progress.end('import', importedMessage(known.reconciliation));
  return { ...known, minorPerUnit: 10 ** known.minorUnits, span, refunded };
}

/** Imports the orders of events beside those of files, and keeps what both said; what an earlier run kept, where there are neither. */
async function keptImport(
  importing: Importing,
  ofFiles: ImportOutcome | null,
  events: EventsToImport | null,
): Promise<KnownImport> {
  const { change, request } = importing;
  const ofEvents = events ? await importInto(importing, events.request, events.sources) : null;
  const outcome = ofEvents && events ? together(ofFiles, ofEvents, events.customersOfFiles) : ofFiles;
  const asked = ofFiles ? request.import : events?.request;
  return outcome && asked ? rememberImport(change.ledger, outcome, asked) : knownImport(change.ledger);
}

/** Takes off what was told of orders that are stored already, and leaves the numbers that no order has. Null where nothing was told, or on a cluster, whose table is read anew each time. */
async function refundStep(
  context: StudyContext,
  known: KnownImport,
  ofFiles: readonly ToldRefund[],
): Promise<RefundedOrders | null> {
  const { workspace, change } = context;
  if (workspace.home === 'cluster') return null;
  const { refunds, saidOf } = await refundsOfEvents(context, ofFiles);
  if (refunds.length === 0) return null;
  const refunded = await refundOrders(change.connection, refunds, known);
  const missing = saidOf(refunded.missing);
  writeRefundsWithoutOrder(change.finished, missing);
  return { ...refunded, missing };
}

interface Importing extends StudyContext {
  readonly keepsLines: boolean;
  readonly refunds: readonly ToldRefund[];
}

/** Orders come into the folder's database, or into the cluster's own. */
async function importInto(
  { workspace, change, before, effects, keepsLines, refunds }: Importing,
  request: ImportRequest,
  sources: readonly Source[],
): Promise<ImportOutcome> {
  const { home, folder } = workspace;
  const { connection, ledger, scratchFolder } = change;
  const place = { connection, ledger, folder, scratchFolder, home };
  return importOrders(place, request, effects, {
    before: before?.reconciliation ?? null,
    ...{ sources, keepsLines, refunds },
  });
}

function importedMessage({ source, used }: ImportOutcome['reconciliation']): ProgressMessage {
  const values = {
    rows: { count: source.rows },
    orders: { count: used.orders },
    customers: { count: used.customers },
  };
  return { code: 'imported', values };
}
