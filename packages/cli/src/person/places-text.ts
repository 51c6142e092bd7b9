import { type Language, makeSpeaker } from '@perennial/words';

interface Places {
  readonly customers?: readonly string[];
  readonly names?: readonly string[];
  readonly places: readonly { readonly place: string; readonly rows: number }[];
  readonly unread: readonly string[];
  readonly elsewhere: readonly {
    readonly kind: 'source' | 'export' | 'backup';
    readonly path: string;
    readonly isThere: boolean;
  }[];
}

/** Where a person is known, as text. */
export function placesText({ customers, names, places, unread, elsewhere }: Places, language: Language): string {
  const { say } = makeSpeaker(language);
  const parts: string[] = [];
  if (customers)
    parts.push(say('persons.found', { customers: { count: customers.length }, places: { count: places.length } }));
  if (names && names.length > 0) parts.push(`${say('persons.known-by')}: ${names.join(', ')}`);
  if (places.length > 0)
    parts.push(
      [
        `  ${say('persons.rows').padStart(6)}  ${say('persons.place')}`,
        ...places.map(({ place, rows }) => `  ${String(rows).padStart(6)}  ${place}`),
      ].join('\n'),
    );
  if (unread.length > 0) parts.push([`${say('persons.unread')}:`, ...unread.map((path) => `  ${path}`)].join('\n'));
  if (elsewhere.length > 0)
    parts.push(
      [
        `${say('persons.elsewhere')}:`,
        ...elsewhere.map(({ kind, path, isThere }) => {
          const gone = isThere ? '' : ` (${say('persons.elsewhere.gone')})`;
          return `  ${say(`persons.elsewhere.${kind}`)}: ${path}${gone}`;
        }),
      ].join('\n'),
    );
  return parts.join('\n\n');
}
