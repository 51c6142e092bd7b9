import { id, sql } from '../../sql.ts';
import { parseAddress, printAddress } from '../../trino/address.ts';
import { openClient } from '../../trino/client.ts';
import { clockOf } from '../../trino/clock.ts';
import type { Environment } from '../../trino/credentials.ts';
import { runStatement } from '../../trino/statement.ts';
import { trinoDialect } from '../../trino/trino-dialect.ts';
import { explainCluster } from './explain-cluster.ts';

export interface StreamOptions {
  /** `trino://USER@HOST:PORT/CATALOG/SCHEMA` */
  readonly address: string;
  readonly environment: Environment;
  readonly now: () => Date;
  readonly random: () => number;
}

/** Columns that hold one value each. */
const SIMPLE = /^(varchar|char|boolean|tinyint|smallint|integer|bigint|real|double|decimal|date|time|timestamp|uuid)\b/;
/** Longest that is waited for a server that does not answer at all. */
const PATIENCE = 10_000;

/**
 * The rows of a table of a cluster, as text, as they come: first the names of its columns. For whoever has the orders in a folder and takes some from a cluster. Rejects with
 * what a person can act on.
 */
export async function* streamTable(
  { address, now, ...options }: StreamOptions,
  table: readonly string[],
): AsyncGenerator<readonly (readonly (string | null)[])[]> {
  const client = openClient({ ...options, address, clock: clockOf(now), granted: {}, retryFor: PATIENCE });
  const dialect = trinoDialect('none_');
  const { signal } = new AbortController();
  const ask = (text: string) => runStatement(client, text, JSON.parse, signal);
  try {
    const columns: string[] = [];
    for await (const { rows } of ask(sql`describe ${id(...table)}`.render(dialect)))
      for (const [name, type] of rows) if (SIMPLE.test(String(type))) columns.push(String(name));
    yield [columns];
    const cells = columns.map((name) => sql`cast(${id(name)} as varchar)`.render(dialect)).join(', ');
    const from = sql`${id(...table)}`.render(dialect);
    for await (const { rows } of ask(`select ${cells} from ${from}`))
      yield rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))));
  } catch (error) {
    throw explainCluster(error, printAddress(parseAddress(address)));
  }
}
