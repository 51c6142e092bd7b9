import type { Connection } from '../../connection.ts';
import { sql } from '../../sql.ts';

/**
 * Creates the table of what is known of people, who are customers or not: `texts` is what customers are compared by, `numbers` the same where it is a
 * number. Names of attributes are keys of both.
 */
export async function createAttributes(connection: Connection): Promise<void> {
  await connection.execute(sql`create table if not exists customer_attributes (
    customer varchar not null, texts map(varchar, varchar) not null, numbers map(varchar, double) not null)`);
}
