import { Failure } from '@perennial/words';

/** Throws `request-invalid` where a text holds the character NUL, which no database takes, or half of a character. */
export function requirePlainText(value: unknown, place: string): void {
  if (typeof value === 'string') {
    if (value.includes('\u0000') || /\p{Surrogate}/u.test(value))
      throw new Failure('request-invalid', { place: { text: place }, reason: { text: 'invalid text' } });
  } else if (typeof value === 'object' && value !== null && !isBytes(value))
    for (const [name, each] of Object.entries(value)) {
      requirePlainText(name, place);
      requirePlainText(each, `${place}/${name}`);
    }
}

/** A file on its way, or the bytes of one. */
function isBytes(value: object): boolean {
  return ArrayBuffer.isView(value) || 'pipe' in value;
}
