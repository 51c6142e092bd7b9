import { createHmac } from 'node:crypto';
import { Failure } from '@perennial/words';
import type { FastifyReply } from 'fastify';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../store/database.ts';

const HOUR = 3_600_000;

interface Limit {
  readonly db: Kysely<Database>;
  /** Addresses are kept as hashes under it. */
  readonly secret: () => string;
  /** Tries of one account in an hour, from wherever they come. */
  readonly most: number;
  readonly now: () => Date;
}

/**
 * Counts the tries to sign in as somebody, whether there is such an account or not; one that succeeds ends the count. What is more is refused with 429, and when to
 * come again: many addresses do not guess more than one. The count is in the store, so that neither another server of it nor a restart begins anew.
 */
export function guessLimit({ db, secret, most, now }: Limit) {
  const hashed = (email: string) =>
    createHmac('sha256', secret()).update(email.trim().toLowerCase()).digest('base64url');
  return async <Answer>(email: string, reply: FastifyReply, signIn: () => Promise<Answer>): Promise<Answer> => {
    const account = hashed(email);
    const at = now().getTime();
    // Before the answer, so that tries at the same moment count.
    const { times, ends_at } = await countTry(db, account, at);
    if (times > most) {
      reply.header('retry-after', Math.max(1, Math.ceil((ends_at - at) / 1000)));
      throw new Failure('too-many-requests');
    }
    const answer = await signIn();
    await db.deleteFrom('sign_in_tries').where('account', '=', account).execute();
    return answer;
  };
}

/** An hour begins with its first try; one that ends later than in an hour is of a clock that was put back since. */
async function countTry(db: Kysely<Database>, account: string, at: number) {
  await db
    .deleteFrom('sign_in_tries')
    .where((or) => or.or([or('ends_at', '<=', at), or('ends_at', '>', at + HOUR)]))
    .execute();
  return db
    .insertInto('sign_in_tries')
    .values({ account, times: 1, ends_at: at + HOUR })
    .onConflict((conflict) => conflict.column('account').doUpdateSet({ times: sql<number>`sign_in_tries.times + 1` }))
    .returning(['times', 'ends_at'])
    .executeTakeFirstOrThrow();
}
