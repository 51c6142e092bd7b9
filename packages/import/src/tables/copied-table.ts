import { by, type Fragment, id, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { copyRows } from '../cluster/copy-rows.ts';
import { fileTable } from '../scratch/import-tables.ts';
import { describeRows } from '../source/describe-rows.ts';
import type { ImportPlace } from '../source/import-place.ts';
import type { Source } from '../source/source.ts';

/** More than any business has of contracts: what is larger is a table of something else. */
const MOST_ROWS = 3_000_000;

/** A table of the cluster whose rows are copied to the folder when it is opened: for what is studied there. Rejects with option-invalid where they are too many. */
export async function copiedTable(source: Source, { connection, ledger, scratchFolder }: ImportPlace): Promise<Source> {
  const table = await source.open({ connection, scratchFolder, position: 0 });
  const [seen] = await connection.rows<{ n: number; digest: string | null }>(
    sql`select count(*) as n, ${digestOf(table.columns.map(({ name }) => name))} as digest from ${table.relation}`,
  );
  const { n = 0, digest = null } = seen ?? {};
  if (n > MOST_ROWS)
    throw new Failure('option-invalid.subscriptions-too-many', {
      table: { text: source.name },
      rows: { count: n },
      most: { count: MOST_ROWS },
    });
  return {
    ...source,
    fingerprint: Promise.resolve(`${n}-${connection.dialect.inHex(digest ?? '0')}`),
    capabilities: { livesIn: 'folder', hasLines: false, canBeReadAgain: true },
    open: async ({ position }) => {
      await copyRows({ connection, ledger }, table, fileTable(position), { position });
      return describeRows(ledger, fileTable(position));
    },
  };
}

/** Of the rows in whatever sequence. */
function digestOf(names: readonly string[]): Fragment {
  return by((dialect) => dialect.rowsDigest(names.map((name) => id(name).render(dialect))));
}
