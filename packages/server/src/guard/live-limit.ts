import { Failure } from '@perennial/words';
import type { FastifyReply, FastifyRequest } from 'fastify';

const MINUTE = 60_000;

interface Limit {
  /** Requests of one address in a minute. */
  readonly most: number;
  readonly now: () => Date;
}

/** Counts the requests of each address in a minute; what is more is refused with 429, and when to come again. */
export function liveLimit({ most, now }: Limit): (request: FastifyRequest, reply: FastifyReply) => void {
  let asked = new Map<string, number>();
  let ends = 0;
  return ({ ip }, reply) => {
    const at = now().getTime();
    if (at >= ends) {
      asked = new Map();
      ends = at + MINUTE;
    }
    const times = (asked.get(ip) ?? 0) + 1;
    asked.set(ip, times);
    if (times <= most) return;
    reply.header('retry-after', Math.ceil((ends - at) / 1000));
    throw new Failure('too-many-requests');
  };
}
