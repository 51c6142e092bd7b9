import type { ExportEntry } from '@perennial/study';
import type { Speaker } from '@perennial/words';

/** Who was left out of an export, and what a platform is told as a value, a line each. */
export function exportedText(
  { suppressed, withoutConsent, withoutAddress, value }: ExportEntry,
  escaped: number,
  { say }: Speaker,
): string {
  const told = [
    [withoutAddress, 'export.without-address'],
    [withoutConsent, 'export.without-consent'],
    [suppressed, 'export.suppressed'],
    [escaped, 'terminal.escaped'],
  ] as const;
  const said = told
    .filter(([customers]) => customers > 0)
    .map(([customers, key]) => say(key, { customers: { count: customers } }));
  const worth = value === undefined ? [] : [say('export.value', { column: { text: value } })];
  return [...said, ...worth].map((text) => `perennial: ${text}\n`).join('');
}
