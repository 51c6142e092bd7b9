import type { Connection } from '../../connection.ts';
import { sql } from '../../sql.ts';

/**
 * Creates the table of what is known of people, who are customers or not: `texts` is what customers are compared by, `numbers` the same where it is a
 * number. Names of attributes are keys of both. `since` is the first day on which somebody stood on the list, `consent` whether they have agreed to be written
 * to, `ordered` whether the list itself says that they have ordered, `email` their address in small letters where another column names them; null where it does not say.
 */
export async function createAttributes(connection: Connection): Promise<void> {
  await connection.execute(sql`create table if not exists customer_attributes (
    customer varchar not null, texts map(varchar, varchar) not null, numbers map(varchar, double) not null,
    since date, consent boolean, ordered boolean, email varchar)`);
}
