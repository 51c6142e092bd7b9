import { Failure } from '@perennial/words';

/** Nothing that is asked for is nested so deep. */
export const DEEPEST = 100;

/** Throws `request-invalid` where a text holds the character NUL, which no database takes, or half of a character, and where something is nested beyond reason. */
export function requirePlainText(value: unknown, place: string, depth = 0): void {
  if (typeof value === 'string') {
    if (value.includes('\u0000') || /\p{Surrogate}/u.test(value))
      throw new Failure('request-invalid', { place: { text: place }, reason: { text: 'invalid text' } });
  } else if (typeof value === 'object' && value !== null && !isBytes(value)) {
    if (depth === DEEPEST) throw tooDeep(place.split('/', 2).join('/'));
    for (const [name, each] of Object.entries(value)) {
      requirePlainText(name, place, depth);
      requirePlainText(each, `${place}/${name}`, depth + 1);
    }
  }
}

function tooDeep(place: string): Failure {
  return new Failure('request-invalid', { place: { text: place }, reason: { text: 'nested too deep' } });
}

/** A file on its way, or the bytes of one. */
function isBytes(value: object): boolean {
  return ArrayBuffer.isView(value) || 'pipe' in value;
}
