import type { WordKey } from '@perennial/words';

/** What can be set by one value. Costs with names, and those in files, are set in the file of costs or brought as files. */
export const costParts = ['margin', 'fees', 'shipping', 'per-customer-month', 'per-ticket', 'per-minute'] as const;

/** The place of each in the settings of costs. */
export const keyOf: Readonly<Record<(typeof costParts)[number], readonly string[]>> = {
  margin: ['margin'],
  fees: ['fees'],
  shipping: ['shipping'],
  'per-customer-month': ['service', 'per-customer-month'],
  'per-ticket': ['service', 'per-ticket'],
  'per-minute': ['service', 'per-minute'],
};

/** Which figures a kind of cost changes; null where none is said. */
export function sentenceOf(code: string): WordKey | null {
  if (code === 'margin' || code === 'category') return 'settings.changes.margin';
  if (code === 'fees' || code === 'shipping' || code.startsWith('per-')) return 'settings.changes.contribution';
  if (code.startsWith('indirect') || code.startsWith('retention')) return 'settings.changes.contribution';
  return code === 'rate' ? 'settings.changes.rate' : null;
}
