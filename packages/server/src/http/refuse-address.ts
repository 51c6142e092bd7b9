import { Failure } from '@perennial/words';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOfHeader } from './language-of-request.ts';
import { problemOf, sendProblem } from './problem.ts';
import { securityHeaders } from './security-headers.ts';

/** Of a part of an address: ids of customers are as long as sources have them. */
export const LONGEST_PART = 2000;

/** Answers an address that cannot be read, which reaches no route and none of its hooks, as any other failure is answered. */
export function refuseAddress(error: Error, { id, headers, raw }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const address = (raw.url ?? '').split('?', 1)[0] ?? '';
  const values = { address: { text: address.slice(0, 100) }, most: { count: LONGEST_PART } };
  const failure = new Failure('request-invalid.address', values, error);
  reply.headers(securityHeaders).header('x-request-id', id);
  return sendProblem(reply, { ...problemOf(failure, languageOfHeader(headers['accept-language']), id) });
}
