import { Failure, type ProgressMessage } from '@perennial/words';
import type { Connection, Row } from '../../connection.ts';
import { type Fragment, id, sql } from '../../sql.ts';
import { parseAddress, printAddress } from '../../trino/address.ts';
import { publishTables, sweepTables } from '../../trino/build-tables.ts';
import { clockOf } from '../../trino/clock.ts';
import type { Environment } from '../../trino/credentials.ts';
import { TrinoError } from '../../trino/query-failure.ts';
import type { QueryProgress } from '../../trino/results.ts';
import { openTrino, type TrinoConnection, type TrinoOptions } from '../../trino/trino.ts';
import { explainCluster } from './explain-cluster.ts';
import { requireSchema } from './require-schema.ts';

export interface ClusterOptions {
  /** `trino://USER@HOST:PORT/CATALOG/SCHEMA` */
  readonly address: string;
  /** Tells the tables of this workspace from those of another. */
  readonly workspace: string;
  /** Where credentials are looked up. */
  readonly environment: Environment;
  readonly onLogin?: (address: string) => void;
  /** Ends the opening, not what is asked of the cluster afterwards. */
  readonly signal?: AbortSignal;
  readonly now: () => Date;
  /** From 0 to below 1: spreads repeated requests. */
  readonly random: () => number;
}

/** The orders of a workspace where they are too many for one machine: tables in one schema of a Trino cluster, which no other workspace uses. */
export interface Cluster {
  /** The address as it may be shown: it holds no secret. */
  readonly address: string;
  /** Its failures are those a person can act on. */
  readonly connection: TrinoConnection;
  /** `catalog.schema.table`, of a stored table. */
  nameOf(table: string): string;
  /** Takes the schema for this workspace; true where it was nobody's before. Rejects with `schema-taken` where it is another's. */
  claim(): Promise<boolean>;
  /** Gives the schema back. */
  release(): Promise<void>;
  /** Puts the tables begun in the place of the old ones. */
  publish(): Promise<void>;
  /** Says how far each statement is, for as long as anyone listens. */
  listen(hear: ((message: ProgressMessage) => void) | undefined): void;
  /** Drops what is of no use any more, of this run and of those that were cut off. */
  sweep(): Promise<void>;
}

/** The table that says whose a schema is. */
const MARK = 'perennial_workspace';

/** Longest that is waited for a server that does not answer at all, before anything has begun. */
const PATIENCE = 10_000;

/** A session property: what it is set to, and from what where not from anything. */
type Setting = readonly [name: string, to: string, from?: string];

/**
 * How tables are written. By whoever has the rows, which are not sent around the cluster first: writing orders takes three quarters of the time
 * (measured). Without statistics of their columns, which a connector would make while it writes, under the name that it has for them: the
 * study's statements join as they are written, and each of many small inserts takes half the time (measured). Packed by ZSTD in place of
 * gzip, which takes a third longer and is no smaller (measured); another codec is the operator's choice, and left.
 */
const writing = (catalog: string): readonly Setting[] => [
  ['redistribute_writes', 'false'],
  ['scale_writers', 'false'],
  [`${catalog}.collect_column_statistics_on_write`, 'false'],
  [`${catalog}.collect_extended_statistics_on_write`, 'false'],
  [`${catalog}.extended_statistics_collect_on_write`, 'false'],
  [`${catalog}.compression_codec`, 'ZSTD', 'GZIP'],
];

/** Connects to a cluster. Rejects where it cannot be asked, where the schema is not there, and where it is another workspace's. */
export async function openCluster({ workspace, now, signal, ...options }: ClusterOptions): Promise<Cluster> {
  const { catalog, schema } = requireSchema(options.address);
  const shown = printAddress(parseAddress(options.address));
  let hear: ((message: ProgressMessage) => void) | undefined;
  const session = {
    ...options,
    onProgress: (progress: QueryProgress) => hear?.(splitsOf(progress)),
    clock: clockOf(now),
    temporaryPrefix: `perennial_tmp_${workspace}_`,
    granted: {},
  };
  const opening = { ...session, ...(signal && { signal }) };
  const probe = openTrino({ ...opening, retryFor: PATIENCE });
  const explaining = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw signal?.aborted ? error : explainCluster(error, shown);
    }
  };
  await explaining(async () => {
    await requireThere(probe, catalog, schema);
    requireOwn(await ownerOf(probe), workspace, shown);
  }).finally(() => probe.close());
  const raw = openTrino({ ...session, properties: await accepted(opening, writing(catalog)) });
  return {
    address: shown,
    connection: explained(raw, explaining),
    nameOf: (table) => `${catalog}.${schema}.perennial_${table}`,
    claim: () =>
      explaining(async () => {
        const owner = await ownerOf(raw);
        requireOwn(owner, workspace, shown);
        if (owner === null) await raw.execute(sql`create table ${id(MARK)} as select ${workspace} as id`);
        return owner === null;
      }),
    release: () => explaining(() => raw.execute(sql`drop table if exists ${id(MARK)}`)),
    publish: () => explaining(() => publishTables(raw)),
    sweep: () => explaining(() => sweepTables(raw)),
    listen: (listener) => {
      hear = listener;
    },
  };
}

/** The same connection, whose failures are those that a person can act on. */
function explained(raw: TrinoConnection, explaining: <T>(work: () => Promise<T>) => Promise<T>): TrinoConnection {
  return {
    ...raw,
    execute: (query) => explaining(() => raw.execute(query)),
    rows: (query) => explaining(() => raw.rows(query)),
    columns: (query, types) => explaining(() => raw.columns(query, types)),
    append: (table, columns) => explaining(() => raw.append(table, columns)),
    rebuilding: (names) => explained(raw.rebuilding(names), explaining),
  };
}

/** Those of the settings that the cluster has, or none where it lets this user set none. */
async function accepted(
  options: TrinoOptions,
  settings: readonly Setting[],
): Promise<Readonly<Record<string, string>>> {
  const found = await trial(options, sql`show session`);
  const now = new Map(found?.map(({ Name, Value }) => [Name, Value]));
  const wanted = settings.filter(([name, , from]) => now.has(name) && (from === undefined || now.get(name) === from));
  const properties = Object.fromEntries(wanted);
  return (await trial({ ...options, properties }, sql`select 1 as one`)) ? properties : {};
}

/** What a statement answers in a session of its own; null where the cluster refuses it. */
async function trial(options: TrinoOptions, query: Fragment): Promise<readonly Row[] | null> {
  const session = openTrino(options);
  try {
    return await session.rows(query);
  } catch (error) {
    if (error instanceof TrinoError) return null;
    throw error;
  } finally {
    session.close();
  }
}

function splitsOf({ completedSplits, totalSplits, processedRows }: QueryProgress): ProgressMessage {
  const values = { done: { count: completedSplits }, total: { count: totalSplits }, rows: { count: processedRows } };
  return { code: 'splits', values };
}

async function requireThere(connection: Connection, catalog: string, schema: string): Promise<void> {
  const found = await connection.rows(
    sql`select schema_name from information_schema.schemata where schema_name = ${schema}`,
  );
  if (found.length === 0)
    throw new Failure('cluster-failed.no-schema', { schema: { text: schema }, catalog: { text: catalog } });
}

async function ownerOf(connection: Connection): Promise<string | null> {
  const found = await connection.rows(
    sql`select table_name from information_schema.tables where table_schema = current_schema and table_name = ${MARK}`,
  );
  if (found.length === 0) return null;
  const [row] = await connection.rows<{ id: string }>(sql`select id from ${id(MARK)}`);
  return row?.id ?? null;
}

function requireOwn(owner: string | null, workspace: string, address: string): void {
  if (owner === null || owner === workspace) return;
  throw new Failure('schema-taken', { address: { text: address }, table: { text: MARK } });
}
