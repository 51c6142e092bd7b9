import type { Connection } from '@perennial/engine';
import { type ColumnStats, columnStats } from '../columns/column-stats.ts';
import type { SourceTable } from '../source/source-table.ts';
import { noRows } from './no-rows.ts';

/** What the first rows show of each column. Rejects with file-empty where there is no row that can be read. */
export async function sampled(connection: Connection, read: SourceTable): Promise<readonly ColumnStats[]> {
  // A list without objects has no columns either.
  if (read.columns.length === 0) throw await noRows(connection, read);
  const stats = await columnStats(connection, read);
  if (!stats[0]?.rows) throw await noRows(connection, read);
  return stats;
}
