import { type Connection, sql } from '@perennial/engine';
import type { Recognised } from '../columns/recognise-columns.ts';
import type { Note } from '../notes/note.ts';
import type { ColumnRole } from '../request/import-request.ts';
import type { SourceTable } from '../source/source-table.ts';
import type { ImportedSource } from './imported-source.ts';
import type { UsedColumn } from './used-column.ts';

/** What is known of each source of an import that has read so many rows. */
export async function describeSources(
  connection: Connection,
  { sources, relation }: SourceTable,
  recognised: Recognised,
  used: readonly UsedColumn[],
  notes: readonly Note[],
  rows: number,
): Promise<readonly ImportedSource[]> {
  const counts =
    sources.length > 1
      ? await connection.rows<{ file: number; n: number }>(
          sql`select "#file" as file, count(*) as n from ${relation} group by 1`,
        )
      : [{ file: 0, n: rows }];
  const fingerprints = await Promise.all(sources.map(({ fingerprint }) => fingerprint));
  return sources.map((source, i) => ({
    name: source.name,
    fingerprint: fingerprints[i] ?? '',
    rows: counts.find(({ file }) => file === i)?.n ?? 0,
    format: source.format,
    ...whatIsKnown(recognised, used, notes),
  }));
}

/** Which column is what, and what is worth saying. */
export function whatIsKnown(
  { columns }: Recognised,
  used: readonly UsedColumn[],
  notes: readonly Note[],
): Pick<ImportedSource, 'columns' | 'used' | 'notes'> {
  const { cancelledAt: _c, captured: _d, gateway: _g, type: _t, adjusted: _a, ...roles } = columns;
  return {
    columns: roles satisfies Readonly<Partial<Record<ColumnRole, string>>>,
    used,
    notes,
  };
}
