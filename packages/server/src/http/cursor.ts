import { Failure } from '@perennial/words';
import type { z } from 'zod';

/** A place in a list, as a text that says nothing to whoever keeps it. */
export function writeCursor(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** The place again; throws `request-invalid` where the text is none of ours. */
export function readCursor<Place>(text: string, shape: z.ZodType<Place>): Place {
  try {
    return shape.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch (error) {
    throw new Failure('request-invalid.cursor', { cursor: { text } }, error);
  }
}
