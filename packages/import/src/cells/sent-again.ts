import { type Connection, id, join, sql } from '@perennial/engine';
import { normaliseHeader } from '../lexicon/headers.ts';
import type { SourceTable } from '../source/source-table.ts';

/** As many rows as a look at the columns takes. */
const FIRST_ROWS = 10_000;

/** Amounts of a whole order, as events of a web page have them. */
const ofOrder = /\b(revenue|value|total|turnover|umsatz|bestellwert|wert|valor|wartosc|chiffre)\b|订单金额|收入/;
const ofLine = /\b(line|lineitem|item|position|product|unit|price|ticket)\b/;

/** Whether orders of several rows are one row sent again: copies in every column, of an amount that is an order's by its name. */
export async function isSentAgain(
  connection: Connection,
  { relation, columns }: Pick<SourceTable, 'relation' | 'columns'>,
  order: string,
  amount: string,
): Promise<boolean> {
  const header = normaliseHeader(amount);
  if (!ofOrder.test(header) || ofLine.test(header)) return false;
  const cells = join(columns.map(({ name }) => id(name)));
  const [seen] = await connection.rows<{ several: number; copies: number }>(sql`
select count(*) filter (rows > 1) as several, count(*) filter (rows > 1 and kinds = 1) as copies from (
  select o, sum(n) as rows, count(*) as kinds from (
    select ${id(order)} as o, count(*) as n from (select * from ${relation} where "#problem" is null limit ${FIRST_ROWS})
    where ${id(order)} is not null group by o, ${cells}) group by o)`);
  return seen !== undefined && seen.several > 0 && seen.copies === seen.several;
}
