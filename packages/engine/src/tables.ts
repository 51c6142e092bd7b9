import type { Connection, Row } from './connection.ts';
import type { ListedType } from './dialect.ts';
import { by, type Fragment, id, join, sql } from './sql.ts';

/** A table that a study keeps, by the name it has everywhere: `stored('orders')`. */
export function stored(name: string): Fragment {
  return by((dialect) => dialect.stored(name));
}

/** The same as others see it, whether or not a new one is being made. */
export function published(name: string): Fragment {
  return by((dialect) => dialect.published(name));
}

/** A table that is of no use after the session that made it. Where an engine has no such tables, the session drops its own. */
export function temporary(name: string): Fragment {
  return by((dialect) => dialect.temporary(name));
}

/** Makes a temporary table of what a query answers, in place of one of that name, and says how many rows it has. */
export async function makeTemporary(connection: Connection, name: string, query: Fragment): Promise<number> {
  const { temporaries } = connection;
  if (temporaries?.has(name)) await dropTemporary(connection, name);
  const rows = await rowsWritten(connection, sql`${by((dialect) => dialect.createTemporary(name))} as ${query}`);
  temporaries?.add(name);
  return rows;
}

/** Runs a statement that writes rows; both engines answer how many. */
export async function rowsWritten(connection: Connection, statement: Fragment): Promise<number> {
  const [row] = await connection.rows<Record<string, number>>(statement);
  return Object.values(row ?? {})[0] ?? 0;
}

/** Puts typed columns into a temporary table of their names, in place of one of that name. */
export async function putTemporary(
  connection: Connection,
  name: string,
  columns: Readonly<Record<string, Int32Array | Float64Array>>,
): Promise<void> {
  const types = Object.entries(columns).map(
    ([column, values]) =>
      sql`cast(null as ${by(() => (values instanceof Int32Array ? 'integer' : 'double'))}) as ${id(column)}`,
  );
  await makeTemporary(connection, name, sql`select * from (select ${join(types)}) as typed where false`);
  await connection.append(name, Object.values(columns));
}

/** Text of values in one statement: a cluster takes a million characters. */
const LONGEST_LIST = 400_000;

/**
 * Puts rows into a temporary table, in place of one of that name, some thousands a statement: for what one database knows and another is to join. A DATE
 * goes as its text.
 */
export async function putRows(
  connection: Connection,
  name: string,
  types: Readonly<Record<string, ListedType>>,
  rows: readonly Row[],
): Promise<void> {
  const columns = Object.entries(types);
  const empty = columns.map(([column, type]) => sql`cast(null as ${by(() => type)}) as ${id(column)}`);
  await makeTemporary(connection, name, sql`select * from (select ${join(empty)}) as typed where false`);
  for (const piece of pieces(rows)) {
    const listed = by((dialect) =>
      dialect.listed(
        columns.map(([column, type]) => ({
          name: column,
          type,
          values: dialect.literal(JSON.stringify(piece.map((row) => row[column] ?? null))),
        })),
      ),
    );
    const cells = columns.map(([column]) => id(column));
    await connection.execute(sql`insert into ${temporary(name)} select ${join(cells)} from ${listed} as listed_rows`);
  }
}

function* pieces(rows: readonly Row[]): Generator<readonly Row[]> {
  let from = 0;
  let length = 0;
  for (const [i, row] of rows.entries()) {
    length += JSON.stringify(Object.values(row)).length;
    if (length < LONGEST_LIST && i < rows.length - 1) continue;
    yield rows.slice(from, i + 1);
    from = i + 1;
    length = 0;
  }
}

export async function dropTemporary(connection: Connection, name: string): Promise<void> {
  await connection.execute(sql`drop table if exists ${temporary(name)}`);
  connection.temporaries?.delete(name);
}
