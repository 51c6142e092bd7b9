import { Failure } from '@perennial/words';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../accounts/caller.ts';
import { isOwnOrigin } from '../http/trusted-address.ts';

interface KeyLimitsWorld {
  /** Origins that the server was started with: for keys that are for none. */
  readonly named: readonly string[];
  readonly now: () => Date;
}

const MINUTE = 60_000;

/**
 * Holds a key to what it was made for: pages of its origins alone, and so many requests a minute, whatever the addresses are from which they come; what is more is refused with 429, and when to come
 * again. How many are left stands in the headers of each answer.
 */
export function keyLimits({ named, now }: KeyLimitsWorld): (request: FastifyRequest, reply: FastifyReply) => void {
  let asked = new Map<string, number>();
  let ends = 0;
  const count = ({ id, requestsAMinute: most }: Caller, reply: FastifyReply) => {
    if (most === undefined) return;
    const at = now().getTime();
    if (at >= ends) {
      asked = new Map();
      ends = at + MINUTE;
    }
    const times = (asked.get(id) ?? 0) + 1;
    asked.set(id, times);
    const seconds = Math.ceil((ends - at) / 1000);
    reply.headers({
      'ratelimit-limit': most,
      'ratelimit-remaining': Math.max(0, most - times),
      'ratelimit-reset': seconds,
    });
    if (times <= most) return;
    reply.header('retry-after', seconds);
    throw new Failure('too-many-requests');
  };
  return ({ caller, headers: { host = '', origin } }, reply) => {
    if (origin !== undefined && !isOwnOrigin(origin, host)) {
      const allowed = caller.origins ?? named;
      if (!allowed.includes(origin)) throw new Failure('not-allowed.origin', { origin: { text: origin } });
    }
    count(caller, reply);
  };
}
