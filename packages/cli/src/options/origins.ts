import { InvalidValue } from '../usage/usage-error.ts';

/** Origins of pages, separated by commas: `https://shop.example.com`. An option that is given again adds to those before. */
export function origins(text: string, before: readonly string[] = []): readonly string[] {
  const named = text.split(',').map((each) => {
    const origin = URL.canParse(each.trim()) ? new URL(each.trim()).origin : 'null';
    if (origin === 'null') throw new InvalidValue('usage.why.origin');
    return origin;
  });
  return [...before, ...named];
}
