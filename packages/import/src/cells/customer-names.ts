import { type Fragment, holds, id, numberText, sql, trimmed } from '@perennial/engine';

/** The customers that a column of a type names, see `cleanCustomer`. */
export function customerOf(column: string, type: string, isTrimmed = false): Fragment {
  // A whole number is clean as it stands.
  if (/^(U?TINYINT|U?SMALLINT|U?INTEGER|U?BIGINT)$/i.test(type)) return sql`cast(nullif(${id(column)}, 0) as varchar)`;
  return cleanCustomer(customerText(column, type), isTrimmed);
}

/** A column of customers as text, as it is written: ids are never numbers. */
function customerText(column: string, type: string): Fragment {
  if (!/^(DOUBLE|FLOAT|REAL)$/i.test(type)) return sql`cast(${id(column)} as varchar)`;
  // 17850.0 is what became of 17850 where a column with gaps was kept as floating point.
  return sql`coalesce(cast(try_cast(case when ${id(column)} = floor(${id(column)}) then ${id(column)} end as bigint) as varchar), ${numberText(id(column))})`;
}

/** The customer a text names: no blanks around, e-mails in lower case, null for nobody. */
function cleanCustomer(text: Fragment, isTrimmed: boolean): Fragment {
  const name = isTrimmed ? text : sql`nullif(${trimmed(text)}, '')`;
  const isNobody = sql`lower(${name}) in ('0', 'null', 'nan', 'none', 'na', 'n/a', '-', 'guest', 'not logged in', '(not set)', 'anonymous', 'nicht angemeldet', 'gast')`;
  return sql`case when ${isNobody} then null when ${holds(name, '@')} then lower(${name}) else ${name} end`;
}
