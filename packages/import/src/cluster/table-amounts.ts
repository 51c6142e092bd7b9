import { type Connection, type Fragment, id, matches, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { type AmountReading, MONEY } from '../cells/parse-amounts.ts';
import { cellText } from '../lexicon/cell-text.ts';
import type { ClusterTable } from './cluster-table.ts';

/** A number whose point may stand for thousands. */
const grouped = String.raw`-?[1-9][0-9]{0,2}\.[0-9]{3}`;

/** A column of numbers as it is, or of texts that are plain numbers. Rejects with amount-unreadable. */
export async function tableAmounts(
  connection: Connection,
  table: ClusterTable,
  column: string,
): Promise<AmountReading> {
  const type = table.columns.find(({ name }) => name === column)?.type ?? '';
  if (/^(tinyint|smallint|integer|bigint|real|double|decimal)/.test(type))
    return { value: sql`try_cast(${id(column)} as ${MONEY})`, given: sql`${id(column)} is not null`, sign: null };
  const text = cellText(column);
  if (!/^(varchar|char)/.test(type)) throw unreadable(table, column, type, null);
  const plain = sql`try_cast(${text} as ${MONEY})`;
  const [seen] = await connection.rows<{
    filled: number;
    plain: number;
    pointed: number;
    grouped: number;
    digits: number;
    example: string | null;
  }>(sql`
select count(cell) as filled, count(plain) as plain, count(*) filter (where cell like '%.%') as pointed, count(*) filter (where ${matches(sql`cell`, grouped)}) as grouped, count(*) filter (where plain is null and regexp_like(cell, '[0-9]')) as digits,
  min(cell) filter (where plain is null) as example
from (select ${text} as cell, ${plain} as plain from ${table.relation})`);
  if (seen && seen.filled > 0 && (seen.plain === 0 || seen.digits > 0))
    throw unreadable(table, column, type, seen.example);
  const mayBeThousands = seen && seen.pointed > 0 && seen.grouped === seen.pointed && 2 * seen.pointed >= seen.filled;
  const thousands = mayBeThousands ? { thousands: sql`try_cast(replace(${text}, '.', '') as ${MONEY})` } : {};
  return { ...thousands, value: plain, given: sql`${text} is not null`, sign: null };
}

/** Quantity × price, null where that is too large to be money. */
export function product(quantity: AmountReading, price: AmountReading): AmountReading {
  const factor = ({ value }: AmountReading, type: Fragment) => sql`cast(${value} as ${type})`;
  const about = sql`${factor(quantity, sql`double`)} * ${factor(price, sql`double`)}`;
  const wide = sql`decimal(19, 6)`;
  return {
    value: sql`case when abs(${about}) < 1e11 then cast(${factor(quantity, wide)} * ${factor(price, wide)} as ${MONEY}) end`,
    given: sql`(${quantity.given} and ${price.given})`,
    sign: price.sign,
  };
}

function unreadable({ name }: ClusterTable, column: string, type: string, example: string | null): Failure {
  const values = { column: { text: column }, table: { text: name }, type: { text: type } };
  return example === null
    ? new Failure('amount-unreadable.type', values)
    : new Failure('amount-unreadable.text', { ...values, value: { text: example } });
}
