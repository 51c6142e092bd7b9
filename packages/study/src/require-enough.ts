import type { ImportOutcome } from '@perennial/import';
import { Failure } from '@perennial/words';
import { leftOut } from './left-out.ts';
import type { Summaries } from './summarise/summarise.ts';

/** One customer, or nobody who ever came back: there is nothing to tell a rate from, so no number is made up. */
export function requireEnough(
  { rows, customers, asOf }: Pick<Summaries, 'rows' | 'customers' | 'asOf'>,
  { reconciliation, sources }: Pick<ImportOutcome, 'reconciliation' | 'sources'>,
): void {
  const column = { text: sources[0]?.columns.customer ?? '' };
  const values = { customers: { count: customers }, date: { text: asOf }, column, leftOut: leftOut(reconciliation) };
  if (customers === 0) throw new Failure('one-customer.none-yet', values);
  if (customers === 1) throw new Failure('one-customer', values);
  if (!rows.x.some((x) => x > 0)) throw new Failure('no-repeat-buyers', values);
}
