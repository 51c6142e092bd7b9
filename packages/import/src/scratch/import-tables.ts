import { type Connection, id, sql, temporary } from '@perennial/engine';

/** Names of the tables an import makes on any engine. */
export const importTables = {
  classified: 'import orders',
  rejects: 'import rejects',
  rows: 'import rows',
  lines: 'import lines',
  givenBack: 'import given back',
  takenBack: 'import taken back',
} as const;

/** Classified orders of this import, as `classifiedOrders` describes them, with `repeated`: known already, from another file or an earlier import. */
export const CLASSIFIED = temporary(importTables.classified);

/** Rows that are not used: file, line, reason, customer, order_id, exact money. */
export const REJECTS = temporary(importTables.rejects);

/** Rows of a source as `sourceRows` writes them, where they are not read again from the source. */
export const ROWS = temporary(importTables.rows);

/** Rows of a table with order ids: as `tableRows` writes them. */
export const LINES = temporary(importTables.lines);

/** Documents that give money back without naming an order: customer, amount in minor units, when, and how many alike. */
export const GIVEN_BACK = temporary(importTables.givenBack);

/** Orders that such a document takes back: customer, amount, when it was ordered and when given back. */
export const TAKEN_BACK = temporary(importTables.takenBack);

/** Hashes of the ids of orders that have several rows. */
export const REPEATED = temporary('import repeated');

/** Rows that the fast path has left. */
export const REST = temporary('import rest');

/** Orders put together of several rows, before they are classified. */
export const GROUPED = temporary('import grouped');

/** Hashes of those who have been deleted. */
export const ERASED = temporary('import erased');

/** The first rows of a source, as text. */
export const SAMPLE = id('import sample');

/** Rows of files that are tables of one database. */
export const JOINED = temporary('import joined');

/** The rows of one file as they were read. */
export const fileTable = (position: number) => id(`import file ${position}`);

/** Those of its rows that had to be cut by hand. */
export const oddTable = (position: number) => id(`import file ${position} odd`);

/** Drops CLASSIFIED, which is a table or a view. */
export async function dropClassified(connection: Connection): Promise<void> {
  const name = id('temp', 'main', importTables.classified);
  const [seen] = await connection.rows<{ views: number }>(
    sql`select count(*) as views from information_schema.tables where table_catalog = 'temp' and table_type = 'VIEW' and table_name = ${importTables.classified}`,
  );
  await connection.execute((seen?.views ?? 0) > 0 ? sql`drop view ${name}` : sql`drop table if exists ${name}`);
}

/** Frees what an import has put aside. */
export async function dropImportTables(connection: Connection, files: number): Promise<void> {
  await dropClassified(connection);
  const tables = [
    ROWS,
    REJECTS,
    LINES,
    GIVEN_BACK,
    TAKEN_BACK,
    REPEATED,
    GROUPED,
    REST,
    SAMPLE,
    JOINED,
    ERASED,
    id('import known'),
    id('import copies'),
    id('import reversed'),
    ...Array.from({ length: files }, (_, i) => [fileTable(i), oddTable(i)]).flat(),
  ];
  for (const table of tables) await connection.execute(sql`drop table if exists temp.main.${table}`);
}
