import { z } from 'zod';

type Read = (text: unknown) => unknown;

interface JsonSchema {
  readonly type?: string;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

/**
 * Reads numbers, yes and no, and lists of one out of the texts of an address, which knows texts alone, by the shape that they are checked by; null where that asks for texts only. What cannot be
 * read stays as it is, and is refused.
 */
export function readerOfTexts(shape: z.ZodType): ((texts: unknown) => unknown) | null {
  const schema = z.toJSONSchema(shape, { target: 'draft-7', io: 'input' }) as JsonSchema;
  const readers = Object.entries(schema.properties ?? {}).flatMap(([name, part]): [string, Read][] => {
    const read = readerOf(part);
    return read ? [[name, read]] : [];
  });
  if (readers.length === 0) return null;
  return (texts) => {
    const read: Record<string, unknown> = { ...(texts as Record<string, unknown>) };
    for (const [name, of] of readers) if (Object.hasOwn(read, name)) read[name] = of(read[name]);
    return read;
  };
}

function readerOf({ type, items, anyOf = [] }: JsonSchema): Read | null {
  if (type === 'integer' || type === 'number') return numberOf;
  if (type === 'boolean') return (text) => (text === 'true' ? true : text === 'false' ? false : text);
  if (type === 'array') {
    const read = readerOf(items ?? {}) ?? ((text) => text);
    return (text) => (Array.isArray(text) ? text : [text]).map(read);
  }
  return anyOf.map(readerOf).find((read) => read !== null) ?? null;
}

function numberOf(text: unknown): unknown {
  if (typeof text !== 'string' || text.trim() === '') return text;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
