import { type Connection, id, sql } from '@perennial/engine';
import type { Part } from '../lexicon/synonyms.ts';
import type { ColumnRole } from '../request/import-request.ts';
import { SAMPLE } from '../scratch/import-tables.ts';
import { ambiguous } from './ambiguous-column.ts';
import type { ColumnStats } from './column-stats.ts';
import { neededRoles } from './needed-roles.ts';

/** Where a file has two columns of one header that differ, the first is not taken for it: rejects with column-ambiguous. */
export async function requireOneOfAHeader(
  connection: Connection,
  stats: readonly ColumnStats[],
  found: Readonly<Partial<Record<Part, string>>>,
  asked: Readonly<Partial<Record<ColumnRole, string>>>,
): Promise<void> {
  for (const role of [...neededRoles, 'price', 'quantity', 'order'] as const) {
    const name = found[role];
    // The second of a header gets a number, see `columnNames`.
    const again = stats.find((each) => each.name.toLowerCase() === `${name} 2`.toLowerCase() && each.filled > 0);
    const first = stats.find((each) => each.name === name);
    if (!first || !again || asked[role]) continue;
    const [seen] = await connection.rows<{ differ: number }>(
      sql`select count(*) filter (${id(first.name)} <> ${id(again.name)}) as differ from ${SAMPLE}`,
    );
    if ((seen?.differ ?? 0) > 0) throw ambiguous(role, [first, again]);
  }
}
