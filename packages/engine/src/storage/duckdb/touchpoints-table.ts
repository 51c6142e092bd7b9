import type { Connection } from '../../connection.ts';
import { sql } from '../../sql.ts';

/**
 * Creates the table of touchpoints: what people met, and when, local to the business. `satisfaction` is what somebody answered who was asked how satisfied they
 * are (`low`, `middle` or `high`); null of all other touchpoints. People may be customers or not.
 */
export async function createTouchpoints(connection: Connection): Promise<void> {
  await connection.execute(sql`create table if not exists touchpoints (
    customer varchar not null, met_at timestamp not null, touchpoint varchar not null, satisfaction varchar)`);
}
