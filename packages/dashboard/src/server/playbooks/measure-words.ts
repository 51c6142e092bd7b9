import type { Speaker } from '@perennial/words';
import { moneyIn } from '../live/money.ts';
import type { Outcome } from './lift-scale.ts';

/** A mean of those who were treated, against that of those left out where some were. */
export function measureWords(
  outcome: Outcome | null,
  name: 'converted' | 'revenue' | 'value',
  { say, format, language }: Speaker,
): string {
  const { treated = null, control = null } = outcome?.measures[name] ?? {};
  if (!outcome || treated === null) return '–';
  const write = name === 'converted' ? format.share : moneyIn(outcome.currency, language);
  if (control === null) return write(treated);
  return say('playbooks.beside', { treated: { words: write(treated) }, control: { words: write(control) } });
}
