import { type OrderFigures, orderFigures } from '@perennial/engine/storage';
import {
  hasImport,
  type ImportOutcome,
  type ImportRequest,
  importOrders,
  type KnownImport,
  knownImport,
  rememberImport,
  type Source,
} from '@perennial/import';
import { Failure, type ProgressMessage } from '@perennial/words';
import { leftOut } from '../left-out.ts';
import type { StudyContext } from './study-context.ts';

/** The orders of the workspace, and where they came from. */
export interface Imported extends KnownImport {
  readonly minorPerUnit: number;
  /** Of all orders, whatever the as-of date. */
  readonly span: OrderFigures;
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
          await importInto({ workspace, change, before, effects, keepsLines }, asked, sources),
          asked,
        )
      : await knownImport(change.ledger);
  const span = known.figures ?? (await orderFigures(change.connection));
  if (!span)
    throw known.reconciliation.excluded.length > 0
      ? new Failure('no-usable-orders.left-out', { leftOut: leftOut(known.reconciliation) })
      : new Failure('no-usable-orders');
  progress.end('import', importedMessage(known.reconciliation));
  return { ...known, minorPerUnit: 10 ** known.minorUnits, span };
}

interface Importing extends Pick<StudyContext, 'workspace' | 'change' | 'before' | 'effects'> {
  readonly keepsLines: boolean;
}

/** Orders come into the folder's database, or into the cluster's own. */
async function importInto(
  { workspace, change, before, effects, keepsLines }: Importing,
  request: ImportRequest,
  sources: readonly Source[],
): Promise<ImportOutcome> {
  const { home, folder } = workspace;
  const { connection, ledger, scratchFolder } = change;
  const place = { connection, ledger, folder, scratchFolder, home };
  return importOrders(place, request, effects, { before: before?.reconciliation ?? null, sources, keepsLines });
}

function importedMessage({ source, used }: ImportOutcome['reconciliation']): ProgressMessage {
  const values = {
    rows: { count: source.rows },
    orders: { count: used.orders },
    customers: { count: used.customers },
  };
  return { code: 'imported', values };
}
