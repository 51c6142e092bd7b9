import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { cellText } from '../lexicon/cell-text.ts';
import { normaliseHeader } from '../lexicon/headers.ts';
import { type Note, note } from '../notes/note.ts';
import type { SourceColumn } from '../source/source.ts';
import type { Reconciliation } from './reconciliation.ts';

const personal = /\b(customer|client|cliente|klient|kunde\w*|user|buyer|member|email|e mail)\b/;

/**
 * The trap of exports with a customer number that is new for every order: nobody ever comes back. Where another column of persons
 * repeats, it is named.
 */
export async function oneOrderEach(
  connection: Connection,
  source: { readonly relation: Fragment; readonly columns: readonly SourceColumn[] },
  customer: string,
  { used }: Reconciliation,
): Promise<readonly Note[]> {
  if (used.orders < 2 || used.customers < used.orders) return [];
  const siblings = source.columns.filter(({ name }) => name !== customer && personal.test(normaliseHeader(name)));
  if (siblings.length === 0) return [];
  const [row] = await connection.rows(
    sql`select count(distinct ${cellText(customer)}) as "#chosen", ${join(siblings.map(({ name }) => sql`count(distinct ${cellText(name)}) as ${id(name)}`))} from ${source.relation}`,
  );
  const chosen = Number(row?.['#chosen'] ?? 0);
  const repeating = siblings.filter(({ name }) => Number(row?.[name] ?? 0) > 1 && Number(row?.[name]) < chosen);
  return repeating
    .slice(0, 1)
    .map(({ name }) => note('one-order-each', { customer: { text: customer }, other: { text: name } }));
}
