import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';

/** What people call callers, by their ids: the name of an account or of a key; nothing of whoever is no longer there. */
export async function namesOfCallers(
  db: Kysely<Database>,
  callers: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const idsOf = (kind: string) =>
    [...new Set(callers)].flatMap((id) => (id.startsWith(kind) ? [id.slice(kind.length)] : []));
  const [keys, people] = [idsOf('key:'), idsOf('person:')];
  const named = new Map<string, string>();
  if (keys.length > 0)
    for (const { id, name } of await db.selectFrom('keys').select(['id', 'name']).where('id', 'in', keys).execute())
      named.set(`key:${id}`, name);
  if (people.length > 0)
    for (const { id, name } of await db.selectFrom('user').select(['id', 'name']).where('id', 'in', people).execute())
      named.set(`person:${id}`, name);
  return named;
}
