import { type Connection, type Fragment, sql } from '@perennial/engine';

export type FileFormat = 'csv' | 'parquet';

/** Writes the rows of a query, in its order, by one thread: the bytes are the same on every machine. */
export async function copyToFile(
  connection: Connection,
  query: Fragment,
  path: string,
  format: FileFormat,
): Promise<void> {
  const options = format === 'csv' ? sql`format csv, header` : sql`format parquet, compression zstd`;
  await connection.execute(sql`copy (${query}) to ${path} (${options})`);
}
