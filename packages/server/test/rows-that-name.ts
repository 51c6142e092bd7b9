import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/**
 * Where a database of PostgreSQL names somebody: tables, by all of their rows, and, where its disk is of this machine, the files of tables, once they are written
 * anew. Its log of changes keeps for a while what was there before; it is not looked at.
 */
export async function rowsThatName(address: string, needles: readonly string[]): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    const names = (text: string) => needles.some((needle) => text.toLowerCase().includes(needle));
    const { rows: tables } = await client.query<{ schema: string; name: string }>(
      `select schemaname as schema, tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const held: string[] = [];
    for (const { schema, name } of tables) {
      const { rows } = await client.query<{ row: string }>(
        `select row_to_json(t)::text as row from "${schema}"."${name}" as t`,
      );
      if (rows.some(({ row }) => names(row))) held.push(name);
    }
    await client.query('vacuum full');
    await client.query('checkpoint');
    const { rows } = await client.query<{ path: string }>(
      `select current_setting('data_directory') || '/base/' || oid as path from pg_database where datname = current_database()`,
    );
    const [{ path } = { path: '' }] = rows;
    for (const file of existsSync(path) ? readdirSync(path) : [])
      if (names(readFileSync(join(path, file)).toString('latin1'))) held.push(`file ${file}`);
    return held;
  } finally {
    await client.end();
  }
}
