/** What nobody may be treated differently by, as the names of attributes begin or end. */
const PROTECTED = [
  'gender',
  'sex',
  'race',
  'ethnicity',
  'ethnic',
  'religion',
  'disability',
  'disabled',
  'pregnant',
  'pregnancy',
  'health',
  'orientation',
  'nationality',
  'politics',
  'political',
  'union',
  'age',
  'birthday',
  'birthdate',
];

/** The words of a path such as `customer.sexualOrientation`. */
const WORDS = /[A-Z]?[a-z]+|[A-Z]+/g;

/** The first path of a condition that asks for a protected attribute; null where none does. */
export function protectedPath(condition: unknown): string | null {
  if (Array.isArray(condition)) return condition.map(protectedPath).find((path) => path !== null) ?? null;
  if (typeof condition !== 'object' || condition === null) return null;
  for (const [name, value] of Object.entries(condition)) {
    if (!name.startsWith('$') && isProtected(name)) return name;
    const within = protectedPath(value);
    if (within !== null) return within;
  }
  return null;
}

function isProtected(path: string): boolean {
  return (path.match(WORDS) ?? []).some((word) => PROTECTED.includes(word.toLowerCase()));
}
