import { z } from 'zod';

/** A code, and what it says in the reader's language. */
export const inWords = z.object({ code: z.string(), words: z.string() });

/** Why something cannot be done, and what to do. */
export const failure = z.object({ code: z.string(), message: z.string(), remedy: z.string(), values: z.unknown() });
