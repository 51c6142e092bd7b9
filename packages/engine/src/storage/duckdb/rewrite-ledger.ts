import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from '../../connection.ts';
import { id, sql } from '../../sql.ts';
import { DATABASE } from './open-ledger.ts';

/**
 * Writes the database of a folder anew, with what it holds now alone: rows that were changed or deleted stay in the blocks of the old file until others are
 * written over them. The new file takes the place of the old one, which is of no use to the connection afterwards: it is to be closed.
 */
export async function rewriteLedger(connection: Connection, folder: string): Promise<void> {
  const file = join(folder, DATABASE);
  const fresh = `${file}.unfinished`;
  const remove = () => {
    for (const path of [fresh, `${fresh}.wal`]) rmSync(path, { force: true });
  };
  remove();
  try {
    await connection.execute(sql`checkpoint`);
    const [row] = await connection.rows<{ name: string }>(sql`select current_database() as name`);
    await connection.execute(sql`attach ${fresh} as fresh`);
    await connection.execute(sql`copy from database ${id(row!.name)} to fresh`);
    await connection.execute(sql`checkpoint fresh`);
    await connection.execute(sql`detach fresh`);
    renameSync(fresh, file);
  } finally {
    remove();
  }
}
