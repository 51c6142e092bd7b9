import type { Connection } from '@perennial/engine';
import { type ColumnStats, columnStats } from '../columns/column-stats.ts';
import { fileTable } from '../scratch/import-tables.ts';
import type { ClusterTable } from './cluster-table.ts';
import { copyRows } from './copy-rows.ts';

const SAMPLE_ROWS = 5000;

/** Brings some rows down to the ledger's database, as text, and looks at their columns as at those of a file. */
export async function sampleTable(
  connection: Connection,
  ledger: Connection,
  table: ClusterTable,
): Promise<readonly ColumnStats[]> {
  const { columns } = table;
  const sample = fileTable(0);
  await copyRows({ connection, ledger }, table, sample, { limit: SAMPLE_ROWS });
  const stats = await columnStats(ledger, {
    relation: sample,
    columns: columns.map(({ name }) => ({ name, type: 'VARCHAR' })),
  });
  return stats.map((each) => ({ ...each, type: columns.find(({ name }) => name === each.name)?.type ?? '' }));
}
