import type { Effects } from '@perennial/engine';
import { sourceRows } from '../cells/source-rows.ts';
import { recogniseColumns } from '../columns/recognise-columns.ts';
import { requireInEach } from '../columns/require-in-each.ts';
import { withoutLeftOut } from '../columns/without-left-out.ts';
import { sourceStatusOf } from '../merge/known-sources.ts';
import { prepareWorkspace } from '../merge/prepare-workspace.ts';
import { storeIdentities } from '../merge/store-identities.ts';
import { forgetLinesWithoutOrder, storeLines } from '../merge/store-lines.ts';
import { storeOrderNames } from '../merge/store-order-names.ts';
import type { ImportOutcome } from '../outcome/import-outcome.ts';
import { usedColumns } from '../outcome/used-column.ts';
import { dropImportTables } from '../scratch/import-tables.ts';
import { readSources } from '../source/read-sources.ts';
import type { Source } from '../source/source.ts';
import { classifyOptions } from './classify-options.ts';
import type { FolderImport } from './folder-import.ts';
import { outcomeStep, unchanged } from './outcome-step.ts';
import { reconcileStep } from './reconcile-step.ts';
import { sampled } from './sampled.ts';
import { storeStep } from './store-step.ts';

/**
 * Sources that were found, merged into the orders of the folder: status → read → recognised → rows → prepared → stored → reconciled.
 * The same sources again, under the same settings, change nothing.
 */
export async function importIntoFolder(
  context: FolderImport,
  sources: readonly Source[],
  { signal }: Pick<Effects, 'signal'>,
): Promise<ImportOutcome> {
  const { place, request, exports, now, erased } = context;
  const { connection } = place;
  const status = await sourceStatusOf(connection, sources, request);
  if (status.same) return unchanged(status, status.same);
  signal?.throwIfAborted();
  const read = await readSources(sources, place);
  const all = await sampled(connection, read);
  const recognised = await recogniseColumns(connection, all, request, exports);
  requireInEach(read, recognised, 'files' in request.from ? request.from.files : []);
  const stats = withoutLeftOut(all, request);
  const rows = await sourceRows(connection, read, recognised, stats, request, now, erased);
  signal?.throwIfAborted();
  const prepared = await prepareWorkspace(connection, status, rows.currency.currency);
  const options = classifyOptions(context, recognised, rows);
  const stored = await storeStep(context, { read, status, recognised, prepared, options, rows });
  if (rows.lines) {
    const repeatsTotal = stored.grouped?.repeats === true;
    const { numbers } = status;
    const areOrders = recognised.columns.order === undefined && prepared.isEmpty;
    const { minorUnits } = options;
    await storeLines(connection, { rows: rows.lines, numbers, repeatsTotal, minorUnits, areOrders });
  }
  if (rows.identities) await storeIdentities(connection, { rows: rows.identities, numbers: status.numbers });
  if (rows.orderNames) await storeOrderNames(connection, { rows: rows.orderNames, numbers: status.numbers });
  if (!prepared.isEmpty) await forgetLinesWithoutOrder(connection);
  signal?.throwIfAborted();
  const reconciliation = await reconcileStep(context, { read, status, options, stored });
  const outcome = await outcomeStep(context, {
    read,
    status,
    recognised,
    used: usedColumns(recognised, stats, request),
    rows,
    prepared,
    options,
    stored,
    reconciliation,
  });
  await dropImportTables(connection, sources.length);
  return outcome;
}
