import { Failure, type MessageValue } from '@perennial/words';
import type { SourceTable } from '../source/source-table.ts';
import type { Recognised } from './recognise-columns.ts';

/**
 * Rejects with column-not-recognised where one of several files that somebody named lacks what was recognised as the customer of their rows, and their date or
 * amount as well: it is something else, and read with the others each of its rows would be an order of a guest. What lies in a folder beside the orders, and rows of a
 * file that has their customers, are told row by row why they are no orders.
 *
 * @param named the paths that were asked for, folders and patterns as they were written
 */
export function requireInEach(
  { sources, columnsOfSources = [] }: Pick<SourceTable, 'sources' | 'columnsOfSources'>,
  {
    columns,
    otherwise = [],
    refundRows,
    moreRefunds = [],
  }: Pick<Recognised, 'columns' | 'otherwise' | 'refundRows' | 'moreRefunds'>,
  named: readonly string[],
): void {
  const needed = [
    { role: 'customer', anyOf: [columns.customer, ...otherwise, refundRows?.customer] },
    { role: 'date', anyOf: [columns.date] },
    { role: 'amount', anyOf: [columns.amount, columns.price, columns.quantity, columns.refund, ...moreRefunds] },
  ] as const;
  // Names of columns are compared as the rows are put together: whatever the letters' case.
  for (const [position, names] of columnsOfSources.entries()) {
    const source = sources[position];
    if (!source || !named.includes(source.location)) continue;
    const there = new Set(names.map((name) => name.toLowerCase()));
    const missing = needed.filter(({ anyOf }) => {
      const known = anyOf.filter((name) => name !== undefined);
      return known.length > 0 && !known.some((name) => there.has(name.toLowerCase()));
    });
    if (missing.length < 2 || missing[0]?.role !== 'customer') continue;
    throw new Failure('column-not-recognised.other-file', {
      file: { text: source.name },
      roles: {
        list: missing.map(({ role }): MessageValue => ({ message: { code: `role.${role}`, values: {} } })),
      },
      columns: { list: names.map((text) => ({ text })) },
    });
  }
}
