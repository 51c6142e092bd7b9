import type { Environment } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import pg from 'pg';
import { addressOf } from './source-variable.ts';
import { writeRowsAsCsv } from './write-rows-as-csv.ts';

/** A query of PostgreSQL whose rows are imported, and the variable of the environment that has the address of the database. */
export interface PostgresSource {
  readonly postgres: string;
  readonly query: string;
}

const ROWS = 5000;
const CONNECT_WITHIN = 10_000;
const STATEMENT_WITHIN = '10min';

/** Cells as the database writes them: nothing is rounded on the way. */
const asText = { getTypeParser: () => (value: string) => value } as unknown as pg.CustomTypesConfig;

/**
 * Writes the rows of a query into a file, as they come, in a transaction that can change nothing and ends after ten minutes a statement. Rejects with `source-failed`; no
 * message holds the address or the password.
 */
export async function queryPostgres(
  { postgres: variable, query }: PostgresSource,
  environment: Environment,
  to: string,
): Promise<void> {
  const address = addressOf(variable, environment);
  const client = new pg.Client({
    connectionString: address,
    connectionTimeoutMillis: CONNECT_WITHIN,
    application_name: 'perennial',
    types: asText,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('begin transaction read only');
    await client.query(`set local statement_timeout = '${STATEMENT_WITHIN}'`);
    await client.query("set local timezone = 'UTC'");
    // One statement, which is a query: the server takes no other for a cursor, and no second one in this way.
    await client.query({
      text: `declare rows no scroll cursor for ${query.trim().replace(/;$/, '')}`,
      queryMode: 'extended',
    } as pg.QueryConfig);
    await writeRowsAsCsv(to, () => fetchRows(client));
    await client.query('rollback');
  } catch (error) {
    throw failed(error, variable, address);
  } finally {
    await client.end().catch(() => {});
  }
}

async function* fetchRows(client: pg.Client): AsyncGenerator<readonly (readonly (string | null)[])[]> {
  for (let isFirst = true; ; isFirst = false) {
    const { rows, fields } = await client.query({ text: `fetch ${ROWS} from rows`, rowMode: 'array' });
    if (isFirst) yield [fields.map(({ name }) => name)];
    if (rows.length === 0) return;
    yield rows as (string | null)[][];
  }
}

function failed(error: unknown, variable: string, address: string): unknown {
  if (error instanceof Failure) return error;
  const said =
    error instanceof Error
      ? error.message || String((error as NodeJS.ErrnoException).code ?? error.name)
      : String(error);
  const secrets = URL.canParse(address)
    ? [address, new URL(address).password, decodeURIComponent(new URL(address).password)]
    : [address];
  const reason = secrets.filter(Boolean).reduce((text, secret) => text.replaceAll(secret, '…'), said);
  return new Failure('source-failed', { name: { text: variable }, reason: { text: reason } }, error);
}
