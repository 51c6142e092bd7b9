import { Failure } from '@perennial/words';
import { type Recognised, recogniseColumns } from '../columns/recognise-columns.ts';
import { withoutLeftOut } from '../columns/without-left-out.ts';
import type { ImportOutcome } from '../outcome/import-outcome.ts';
import { usedColumns } from '../outcome/used-column.ts';
import type { ImportRules } from '../request/import-request.ts';
import type { ImportPlace } from '../source/import-place.ts';
import type { Source } from '../source/source.ts';
import type { ClusterImport } from './cluster-import.ts';
import type { ClusterTable } from './cluster-table.ts';
import { outcomeStep } from './outcome-step.ts';
import { sampleTable } from './sample-table.ts';
import { storeStep } from './store-step.ts';
import { tableRows } from './table-rows.ts';

/**
 * A table that was found, read anew into the workspace's stored tables, under the names they have until they are published: opened → sampled →
 * recognised → rows → stored → reconciled. Everything happens on the cluster; a sample of rows comes here, to recognise the columns by.
 */
export async function importIntoCluster(context: ClusterImport, sources: readonly Source[]): Promise<ImportOutcome> {
  const { place, request, exports, keepsLines } = context;
  const { connection, ledger } = place;
  const table = await open(place, sources);
  const all = await sampleTable(connection, ledger, table);
  if (!all[0]?.rows) throw new Failure('file-empty.table', { table: { text: table.name } });
  const recognised = await recogniseColumns(ledger, all, request, exports);
  const stats = withoutLeftOut(all, request);
  requireNamedGuests(request.rules, recognised);
  const rows = await tableRows(connection, table, recognised, stats, request, keepsLines);
  const stored = await storeStep(context, table, recognised, rows);
  return outcomeStep(context, { table, recognised, used: usedColumns(recognised, stats, request), rows, stored });
}

/** One table, and no more: a cluster puts several together in a view. */
async function open(place: ImportPlace, sources: readonly Source[]): Promise<ClusterTable> {
  const [source, ...others] = sources;
  if (!source || others.length > 0) throw new Failure('option-invalid.tables', { tables: { count: sources.length } });
  return { ...(await source.open({ ...place, position: 0 })), name: source.name, sources };
}

/** An order without a customer is a customer of its own by its id; the rows of a table have nothing else to be told apart by. */
function requireNamedGuests({ guests }: ImportRules, { columns }: Recognised): void {
  if (guests === 'single' && !columns.order) throw new Failure('option-invalid.guests-without-order');
}
