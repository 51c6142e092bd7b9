import { Failure, type MessageValue } from '@perennial/words';
import type { SourceTable } from '../source/source-table.ts';
import type { Recognised } from './recognise-columns.ts';

/**
 * Rejects with column-not-recognised where one of several files lacks what was recognised as the customer, the date or the amount of their rows: read with the
 * others, each of its rows would be an order of nobody, or of no money.
 */
export function requireInEach(
  { sources, columnsOfSources = [] }: Pick<SourceTable, 'sources' | 'columnsOfSources'>,
  {
    columns,
    otherwise = [],
    refundRows,
    moreRefunds = [],
  }: Pick<Recognised, 'columns' | 'otherwise' | 'refundRows' | 'moreRefunds'>,
): void {
  const needed = [
    { role: 'customer', anyOf: [columns.customer, ...otherwise, refundRows?.customer] },
    { role: 'date', anyOf: [columns.date] },
    { role: 'amount', anyOf: [columns.amount, columns.price, columns.quantity, columns.refund, ...moreRefunds] },
  ] as const;
  // Names of columns are compared as the rows are put together: whatever the letters' case.
  for (const [position, names] of columnsOfSources.entries()) {
    const there = new Set(names.map((name) => name.toLowerCase()));
    const missing = needed.filter(({ anyOf }) => {
      const known = anyOf.filter((name) => name !== undefined);
      return known.length > 0 && !known.some((name) => there.has(name.toLowerCase()));
    });
    if (missing.length === 0) continue;
    throw new Failure('column-not-recognised.other-file', {
      file: { text: sources[position]?.name ?? '' },
      roles: {
        list: missing.map(({ role }): MessageValue => ({ message: { code: `role.${role}`, values: {} } })),
      },
      columns: { list: names.map((text) => ({ text })) },
    });
  }
}
