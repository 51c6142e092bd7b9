import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { readCursor, writeCursor } from './cursor.ts';

/** Asks for a part of a list: so many, from the first one or from where the part before says. */
export function partQuery({ usual, most }: { readonly usual: number; readonly most: number }) {
  return { limit: z.int().min(1).max(most).default(usual), cursor: z.string().max(2000).optional() };
}

/** The place that a cursor names; nothing where none is. Fails with `request-invalid`. */
export function behind<Place>(cursor: string | undefined, shape: z.ZodType<Place>): { readonly after?: Place } {
  return cursor === undefined ? {} : { after: readCursor(cursor, shape) };
}

/** Says in the header `link` (RFC 8288) where a list goes on; nothing where it does not. */
export function linkNext(request: FastifyRequest, reply: FastifyReply, place: unknown | null): void {
  if (place === null) return;
  const [path = '', query] = request.url.split('?', 2);
  const asked = new URLSearchParams(query);
  asked.set('cursor', writeCursor(place));
  reply.header('link', `<${path}?${asked}>; rel="next"`);
}
