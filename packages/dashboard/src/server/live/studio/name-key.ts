/** Letters that are no other letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ß: 'ss', æ: 'ae', ø: 'o', đ: 'd' };

/**
 * The key of something that people call so: small letters, digits and hyphens, as it will stand in the shop's program. A name without any has the fallback with the first number that is free.
 */
export function keyOfName(name: string, fallback: string, taken: readonly string[]): string {
  const key = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łßæøđ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (key !== '') return key;
  let number = 1;
  while (taken.includes(`${fallback}-${number}`)) number++;
  return `${fallback}-${number}`;
}
