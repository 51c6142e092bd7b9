import { phoneTail, spellings } from '@perennial/import';

/** Tells a person in texts of any kind, and writes another name in their place. */
export interface Eraser {
  /** Whether a text names the person, by all of it or somewhere in it. */
  holds(text: string): boolean;
  /** A text with the other name wherever it named the person. */
  text(text: string): string;
  /** The same of plain JSON: texts, names of fields, and numbers that are one of the person's. What quotes a row of a source is emptied. */
  value<Value>(value: Value): Value;
  /** Ids that could be anything else, such as short numbers: they count where they are all of a value, and not within a text. */
  readonly onlyWhole: ReadonlySet<string>;
}

const LETTERS = String.raw`[\p{L}\p{N}_-]`;
const SIGNS = "[ ()./'-]*";
/** So long is an id with a letter in it that stands for nothing else within a text. */
const DISTINCT = 6;

/** @param texts all by which the person is known: ids, e-mails, telephone numbers, names */
export function makeEraser(texts: readonly string[], name: string): Eraser {
  const whole = new Set(texts.flatMap(spellings));
  const patterns = [...new Set(texts.flatMap((text) => patternOf(text.trim()) ?? []))];
  const anywhere = patterns.length > 0 ? new RegExp(patterns.join('|'), 'giu') : null;
  const isWhole = (text: string) => text.length <= 320 && spellings(text).some((each) => whole.has(each));
  const holds = (text: string) => isWhole(text) || (anywhere !== null && text.search(anywhere) >= 0);
  const replaced = (text: string): string => {
    if (isWhole(text)) return name;
    return anywhere === null ? text : text.replace(anywhere, name);
  };
  const inValue = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return key === 'content' && holds(value) ? '' : replaced(value);
    if (typeof value === 'number') return ofPerson.test(key) && isWhole(String(value)) ? name : value;
    if (Array.isArray(value)) return value.map((each) => inValue(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, inner]) => [
        anywhere ? field.replace(anywhere, name) : field,
        inValue(inner, field),
      ]),
    );
  };
  const onlyWhole = new Set([...whole].filter((text) => patternOf(text) === null));
  return { holds, text: replaced, value: <Value>(value: Value) => inValue(value) as Value, onlyWhole };
}

const ofPerson = /customer|user|client|buyer|person|phone|mobile|tel/i;

/** How a text is found within others; null where it could be anything. */
function patternOf(text: string): string | null {
  const tail = text.startsWith('tel ') ? text.slice(4) : phoneTail(text);
  if (tail && /^\d{9}$/.test(tail))
    return String.raw`(?<!\d)(?:tel )?(?:(?:\+|00)?\d{1,3})?${SIGNS}${[...tail].join(SIGNS)}(?!\d)`;
  const escaped = text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
  if (text.includes('@'))
    return String.raw`(?<![\p{L}\p{N}._+-])${escaped.replace('@', '(?:@|%40)')}(?!${LETTERS}|\.\p{L})`;
  const isDistinct = /\s/.test(text) || (text.length >= DISTINCT && /\p{L}/u.test(text)) || /[^ -~]/.test(text);
  return isDistinct ? `(?<!${LETTERS})${escaped}(?!${LETTERS})` : null;
}
