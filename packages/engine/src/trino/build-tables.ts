import type { Connection } from '../connection.ts';
import { by, type Fragment, sql } from '../sql.ts';
import { makeTemporary, published, temporary } from '../tables.ts';
import { TrinoError } from './query-failure.ts';
import type { TrinoDialect } from './trino-dialect.ts';

/**
 * Makes a stored table anew, of what a query answers, over a connection that is `rebuilding` it: to that its name means the new one; others see
 * the old one until `publishTables`. Says how many rows it has.
 */
export async function buildTable(connection: Connection, name: string, query: Fragment): Promise<number> {
  if (!dialectOf(connection).rebuilt.has(name))
    throw new RangeError(`invalid table to make anew; the connection does not say so: ${name}`);
  return makeTemporary(connection, unpublished(name), query);
}

/** The temporary name of a stored table that is made anew. */
const unpublished = (name: string) => `${NEW}${name}`;
const NEW = 'new ';

/**
 * Puts the tables made anew in the place of the old ones. Not atomic: after a failure in between, some of the names mean no table. But
 * where two of them mean one, those two are of the same run: all old ones go before the first new one comes.
 */
export async function publishTables(connection: Connection): Promise<void> {
  const begun = [...(connection.temporaries ?? [])].filter((name) => name.startsWith(NEW));
  const names = begun.map((name) => name.slice(NEW.length));
  for (const name of names) await connection.execute(sql`drop table if exists ${published(name)}`);
  for (const name of names) {
    await rename(connection, temporary(unpublished(name)), published(name));
    connection.temporaries?.delete(unpublished(name));
  }
}

/** Not every connector can rename a table. */
async function rename(connection: Connection, from: Fragment, to: Fragment): Promise<void> {
  try {
    await connection.execute(sql`alter table ${from} rename to ${to}`);
  } catch (error) {
    if (!(error instanceof TrinoError) || error.errorName !== 'NOT_SUPPORTED') throw error;
    await connection.execute(sql`create table ${to} as select * from ${from}`);
    await connection.execute(sql`drop table ${from}`);
  }
}

/** Drops every table whose name begins with the session's prefix, those that an earlier session left included, and forgets what was begun. */
export async function sweepTables(connection: Connection): Promise<void> {
  const { prefix } = dialectOf(connection);
  connection.temporaries?.clear();
  const left = await connection.rows<{ name: string }>(
    sql`select table_name as name from information_schema.tables
      where table_schema = current_schema and substr(table_name, 1, ${prefix.length}) = ${prefix}`,
  );
  for (const { name } of left)
    await connection.execute(sql`drop table if exists ${by((dialect) => dialect.identifier(name))}`);
}

function isTrino(dialect: Connection['dialect']): dialect is TrinoDialect {
  return dialect.name === 'trino';
}

function dialectOf({ dialect }: Connection): TrinoDialect {
  if (isTrino(dialect)) return dialect;
  throw new RangeError(`invalid engine for tables that are built beside the old; not Trino: ${dialect.name}`);
}
