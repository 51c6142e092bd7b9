import type { Reconciliation } from '@perennial/import';
import { Failure } from '@perennial/words';
import type { Summaries } from './summarise/summarise.ts';

/** Longest part of a row that an error shows. */
const SHOWN = 60;

/** One customer, or nobody who ever came back: there is nothing to tell a rate from, so no number is made up. */
export function requireEnough(
  { rows, customers, asOf }: Pick<Summaries, 'rows' | 'customers' | 'asOf'>,
  reconciliation: Reconciliation,
): void {
  const fail = (code: 'one-customer' | 'no-repeat-buyers', found: string, remedy: string) => {
    throw new Failure(code, found, [remedy, leftOutInWords(reconciliation)].filter(Boolean).join(' '));
  };
  if (customers < 2)
    fail(
      'one-customer',
      customers === 0 ? `no customer had ordered by ${asOf}` : 'all orders belong to one customer',
      'A study compares customers. Check the customer column (--customer NAME), or give more orders.',
    );
  if (!rows.x.some((x) => x > 0))
    fail(
      'no-repeat-buyers',
      `none of the ${customers} customers ordered on a second day by ${asOf}`,
      'Without a single repeat order nothing says how often people come back. Check the customer column (an id that is new for every order looks like this), or give a longer history.',
    );
}

/** The rows that were not used, by reason, with the first of each; an empty text where all were used. */
export function leftOutInWords({ excluded }: Reconciliation): string {
  const reasons = excluded.map(({ rows, words, option, examples: [first] }) => {
    const example = first && `first: ${placeOf(first)}${shortened(first.content)}`;
    const details = [option, example].filter(Boolean).join('; ');
    return `${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'}: ${words}${details ? ` (${details})` : ''}`;
  });
  return reasons.length > 0 ? `What was not used: ${reasons.join('; ')}.` : '';
}

function placeOf({ file, line }: Reconciliation['excluded'][number]['examples'][number]): string {
  return line === null ? '' : `${file}, line ${line}: `;
}

function shortened(content: string): string {
  const line = content.replaceAll(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
