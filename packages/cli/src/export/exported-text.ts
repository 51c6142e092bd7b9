import type { ExportEntry } from '@perennial/study';
import type { Speaker } from '@perennial/words';

/** Who was left out of an export, a line each: nothing where nobody was. */
export function exportedText(
  { suppressed, withoutConsent, withoutAddress }: ExportEntry,
  escaped: number,
  { say }: Speaker,
): string {
  const told = [
    [withoutAddress, 'export.without-address'],
    [withoutConsent, 'export.without-consent'],
    [suppressed, 'export.suppressed'],
    [escaped, 'terminal.escaped'],
  ] as const;
  return told
    .filter(([customers]) => customers > 0)
    .map(([customers, key]) => `perennial: ${say(key, { customers: { count: customers } })}\n`)
    .join('');
}
