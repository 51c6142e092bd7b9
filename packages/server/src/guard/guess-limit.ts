import { Failure } from '@perennial/words';
import type { FastifyReply } from 'fastify';
import { makeRecent } from '../store/recent.ts';

const HOUR = 3_600_000;
/** Accounts whose tries are counted; those that were tried last stay. */
const COUNTED = 10_000;

interface Limit {
  /** Tries of one account in an hour, from wherever they come. */
  readonly most: number;
  readonly now: () => Date;
}

/**
 * Counts the tries to sign in as somebody, whether there is such an account or not; one that succeeds ends the count. What is more is refused with 429, and when to
 * come again: many addresses do not guess more than one.
 */
export function guessLimit({ most, now }: Limit) {
  const tried = makeRecent<{ readonly times: number; readonly ends: number }>(COUNTED);
  return async <Answer>(email: string, reply: FastifyReply, signIn: () => Promise<Answer>): Promise<Answer> => {
    const name = email.trim().toLowerCase();
    const at = now().getTime();
    const before = tried.get(name);
    const { times, ends } = before && before.ends > at ? before : { times: 0, ends: at + HOUR };
    if (times >= most) {
      reply.header('retry-after', Math.ceil((ends - at) / 1000));
      throw new Failure('too-many-requests');
    }
    // Before the answer, so that tries at the same moment count.
    tried.set(name, { times: times + 1, ends });
    const answer = await signIn();
    tried.set(name, { times: 0, ends: at });
    return answer;
  };
}
