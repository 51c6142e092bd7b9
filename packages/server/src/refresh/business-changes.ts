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

/** The first of these days after one day and not after another; null where the business was the same throughout. */
export function changedBetween(days: readonly string[], after: string, until: string): string | null {
  return days.find((day) => day > after && day <= until) ?? null;
}
