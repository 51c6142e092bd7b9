import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether the body was JSON without an escape of a character: then it can hold no NUL and no half of a character, and need not be gone through for them. */
    isWithoutEscapes: boolean;
  }
}

/** Reads JSON, also where it is sent as text, which a browser sends to others without asking them first. */
export function readJson(app: FastifyInstance): void {
  app.decorateRequest('isWithoutEscapes', false);
  // What would change the objects of this program is left out, and keeps nothing else out.
  const parse = app.getDefaultJsonParser('remove', 'remove');
  app.addContentTypeParser<string>(['application/json', 'text/plain'], { parseAs: 'string' }, (request, text, done) => {
    // NUL itself is no JSON, and bytes that are no character are read as one that says so.
    request.isWithoutEscapes = !text.includes('\\u');
    parse(request, text, done);
  });
}
