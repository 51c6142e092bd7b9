import { normaliseHeader } from '../../lexicon/headers.ts';

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'nl'];

const names = new Set(
  languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => {
      const { format } = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, i) => normaliseHeader(format(Date.UTC(2024, i, 15))));
    }),
  ),
);

/** `January`, `Jan.`: a month that says no year. */
export function isBareMonth(cell: string): boolean {
  return names.has(normaliseHeader(cell));
}

/** The one year that texts around a table name; null where they name none, or several. */
export function yearNamed(texts: readonly string[]): string | null {
  const years = new Set(texts.flatMap((text) => text.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []));
  return years.size === 1 ? [...years][0]! : null;
}
