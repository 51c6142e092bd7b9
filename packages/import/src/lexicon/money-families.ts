import { normaliseHeader } from './headers.ts';

/** What a file with amounts in several currencies puts before the same name: an order's own, and those that are converted to one. */
const families =
  /\b(converted|base|presentment|shop|settlement|settled|store|global|reporting|home|default|account|accounting|company|functional)\b/;

/** The word of a header that tells of which currency its amounts are, or the empty text. */
export function familyOf(header: string): string {
  return families.exec(normaliseHeader(header))?.[1] ?? '';
}

/** A header without that word, for finding the same amount in another family. */
export function withoutFamily(header: string): string {
  return normaliseHeader(header).replace(families, ' ').replace(/\s+/g, ' ').trim();
}
