import type { FastifyInstance } from 'fastify';
import { DEEPEST } from './plain-text.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether the text of the body shows that what it holds passes `requirePlainText`, and need not be gone through. */
    isPlain: boolean;
  }
}

/** Reads JSON, also where it is sent as text, which a browser sends to others without asking them first. */
export function readJson(app: FastifyInstance): void {
  app.decorateRequest('isPlain', false);
  // What would change the objects of this program is left out, and keeps nothing else out.
  const parse = app.getDefaultJsonParser('remove', 'remove');
  app.addContentTypeParser<string>(['application/json', 'text/plain'], { parseAs: 'string' }, (request, text, done) => {
    request.isPlain = isPlainJson(text);
    if (!(request.isPlain && isHarmless(text))) return parse(request, text, done);
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      // The other reader says what is wrong with it.
      return parse(request, text, done);
    }
    done(null, body);
  });
}

/**
 * Without an escape of a character no text in it has a NUL, which itself is no JSON, or half of a character: bytes that are none are read as one that says so. With few brackets nothing is
 * nested deep.
 */
export function isPlainJson(text: string): boolean {
  return !text.includes('\\u') && times('{', text) + times('[', text) < DEEPEST;
}

/** Whether nothing in a text without escaped characters can have a name that would change the objects of this program: it need not be searched for. */
function isHarmless(text: string): boolean {
  return !text.includes('__proto__') && !text.includes('constructor');
}

/** How often a character is in a text; not counted beyond what is too often. */
function times(character: string, text: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0 && found < DEEPEST; at = text.indexOf(character, at + 1)) found++;
  return found;
}
