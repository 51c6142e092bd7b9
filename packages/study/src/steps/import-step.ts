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
import type { StudyContext } from './study-context.ts';

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

/** Imports the sources that the request names, or takes the orders that are there. `keepsLines`: what was ordered is asked for. Rejects with `no-usable-orders` where none is left. */
export async function importStep(
  { workspace, change, request, before, effects }: StudyContext,
  sources: readonly Source[] | null,
  keepsLines = false,
): Promise<Imported> {
  const { progress } = effects;
  progress.begin('import');
  const asked = request.import;
  const known =
    asked && sources
      ? await rememberImport(
          change.ledger,
          await importInto(
            { workspace, change, before, effects, keepsLines, refunds: request.refunds ?? [] },
            asked,
            sources,
          ),
          asked,
        )
      : await knownImport(change.ledger);
  const refunded = await refundStep({ workspace, change, request }, known);
  const seen = refunded?.changed ? null : known.figures;
  const span = seen ?? (await orderFigures(change.connection));
  if (!span)
    throw known.reconciliation.excluded.length > 0
      ? new Failure('no-usable-orders.left-out', { leftOut: leftOut(known.reconciliation) })
      : new Failure('no-usable-orders');
  progress.end('import', importedMessage(known.reconciliation));
  return { ...known, minorPerUnit: 10 ** known.minorUnits, span, refunded };
}

/** Takes off what was told of orders that are stored already, and leaves the numbers that no order has. Null where nothing was told, or on a cluster, whose table is read anew each time. */
async function refundStep(
  { workspace: { home }, change, request: { refunds = [] } }: Pick<StudyContext, 'workspace' | 'change' | 'request'>,
  known: KnownImport,
): Promise<RefundedOrders | null> {
  if (home === 'cluster' || refunds.length === 0) return null;
  const refunded = await refundOrders(change.connection, refunds, known);
  writeRefundsWithoutOrder(change.finished, refunded.missing);
  return refunded;
}

interface Importing extends Pick<StudyContext, 'workspace' | 'change' | 'before' | 'effects'> {
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
