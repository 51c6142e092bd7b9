import { Failure } from '@perennial/words';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';
import { isRole, type Role } from './roles.ts';
import { hashOfSecret, newSecret } from './secrets.ts';

const LASTS = 7 * 24 * 60 * 60 * 1000;

/** Makes a link that serves once: whoever opens it makes an account of the role. The part of its address that nobody can guess. */
export async function makeLink(
  db: Kysely<Database>,
  { role, now, randomKey }: { readonly role: Role; readonly now: Date; readonly randomKey: () => Uint8Array },
): Promise<string> {
  const token = newSecret('', randomKey);
  const madeAt = now.getTime();
  await db
    .insertInto('links')
    .values({ hash: hashOfSecret(token), role, made_at: madeAt, ends_at: madeAt + LASTS, used_at: null })
    .execute();
  return token;
}

/** Does what a link is for, once: where that fails, the link serves again. Rejects with `not-allowed.link` where it serves no more. */
export async function useLink<Result>(
  db: Kysely<Database>,
  token: string,
  now: Date,
  work: (role: Role) => Promise<Result>,
): Promise<Result> {
  const hash = hashOfSecret(token);
  const at = now.getTime();
  const taken = await db
    .updateTable('links')
    .set({ used_at: at })
    .where('hash', '=', hash)
    .where('used_at', 'is', null)
    .where('ends_at', '>', at)
    .returning('role')
    .executeTakeFirst();
  if (!taken || !isRole(taken.role)) throw new Failure('not-allowed.link');
  try {
    return await work(taken.role);
  } catch (error) {
    await db.updateTable('links').set({ used_at: null }).where('hash', '=', hash).execute();
    throw error;
  }
}
