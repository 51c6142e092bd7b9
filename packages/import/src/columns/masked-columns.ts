import { type Connection, id, join, sql } from '@perennial/engine';
import { normaliseHeader } from '../lexicon/headers.ts';
import { isMasked } from '../lexicon/masked.ts';
import { identityOf } from '../lexicon/person-headers.ts';
import { synonyms } from '../lexicon/synonyms.ts';
import { type Note, note } from '../notes/note.ts';
import { SAMPLE } from '../scratch/import-tables.ts';
import type { ColumnStats } from './column-stats.ts';

/** A column with cells of which a part is hidden. */
export interface MaskedColumn {
  readonly name: string;
  readonly masked: number;
  readonly filled: number;
  readonly example: string;
}

/** Of a column in which more cells than this are hidden, none is believed to name one person. */
const HALF = 0.5;

/** The columns of the sample that hold texts of which a part is hidden. */
export async function maskedColumns(
  connection: Connection,
  stats: readonly ColumnStats[],
): Promise<readonly MaskedColumn[]> {
  const texts = stats.filter(({ filled, numbers }) => filled > 0 && numbers < 1);
  if (texts.length === 0) return [];
  return connection.rows<MaskedColumn & { [column: string]: string | number }>(sql`
select name, count(*) as filled, count(*) filter (hidden) as masked, min(cell) filter (hidden) as example
from (select name, cell, ${isMasked(sql`cell`)} as hidden
  from (unpivot (select ${join(texts.map(({ name }) => id(name)))} from ${SAMPLE}) on columns(*) into name name value cell))
group by name having count(*) filter (hidden) > 0 order by name`);
}

/** Whether most of its cells are hidden. */
export function isMostlyMasked({ masked, filled }: MaskedColumn): boolean {
  return masked > HALF * filled;
}

/** Those that would name the customers if they were whole. */
export function maskedPeople(columns: readonly MaskedColumn[]): readonly MaskedColumn[] {
  const isPerson = (name: string) =>
    identityOf(name) !== null || synonyms.customer.some((tier) => tier.includes(normaliseHeader(name)));
  return columns.filter((each) => isMostlyMasked(each) && isPerson(each.name));
}

/** Says which columns of people are hidden, and what that means for the customers taken from `customer`. */
export function maskedNotes(
  columns: readonly MaskedColumn[],
  customer: string,
  { isAsked, order }: { readonly isAsked: boolean; readonly order: MaskedColumn | undefined },
): readonly Note[] {
  const own = columns.find(({ name }) => name === customer);
  const rank = (name: string) => ['id', 'email', 'phone', 'name'].indexOf(identityOf(name) ?? 'id');
  // An id and an address would be looked for by anybody; a telephone or a name, where nothing surer is used.
  const passed = maskedPeople(columns).filter(
    ({ name }) => name !== customer && rank(name) <= Math.max(1, rank(customer)),
  );
  return [
    ...(own ? [note(isAsked ? 'customer-masked-asked' : 'customer-masked-cells', valuesOf(own))] : []),
    ...(isAsked
      ? []
      : passed.map((each) => note('customer-masked', { ...valuesOf(each), customer: { text: customer } }))),
    ...(order ? [note('order-masked', valuesOf(order))] : []),
  ];
}

function valuesOf({ name, masked, filled, example }: MaskedColumn) {
  return { column: { text: name }, rows: { count: masked }, all: { count: filled }, example: { text: example } };
}
