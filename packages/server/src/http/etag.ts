import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { forRoutes } from './for-routes.ts';

/** The tag of an answer that depends on nothing but these. */
export function tagOf(parts: readonly unknown[]): string {
  return tagOfText(JSON.stringify(parts));
}

/** Says the tag of an answer; true where whoever asks has it already, to whom 304 is then said. */
export function isKnown(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  reply.header('etag', tag).header('cache-control', 'private, no-cache');
  const known = (request.headers['if-none-match'] ?? '').split(',').map((each) => each.trim());
  return known.includes(tag) || known.includes('*');
}

/** Gives every answer of the API that is read a tag: where its route says none before it has worked for it, that of what it says. */
export function addTags(app: FastifyInstance): void {
  forRoutes(app, 'onSend', ({ method, url }) => {
    if (method !== 'GET' || !url.startsWith('/api/')) return null;
    return (request, reply, payload, done) => {
      const isToBeTagged = typeof payload === 'string' && reply.statusCode === 200 && !reply.hasHeader('etag');
      if (!isToBeTagged || !isKnown(request, reply, tagOfText(payload))) return done(null, payload);
      reply.code(304).removeHeader('content-length').removeHeader('content-type');
      done(null, '');
    };
  });
}

function tagOfText(text: string): string {
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
}
