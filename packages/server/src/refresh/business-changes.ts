import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';

/** Days on which somebody marked the business as changed, the first one first: what lies before such a day is not compared with what lies after it. */
export async function businessChanges(db: Kysely<Database>): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('annotations')
    .select('day')
    .where('changes_business', '=', 1)
    .orderBy('day')
    .execute();
  return rows.map(({ day }) => day);
}
