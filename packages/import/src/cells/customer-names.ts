import { type Fragment, id, sql } from '@perennial/engine';
import type { CustomerType } from '@perennial/engine/storage';
import { holds, perEngine, trimmed } from '@perennial/engine/storage';

/** A column of customers as text, as it is written: ids are never numbers. */
export function customerText(column: string, type: string): Fragment {
  if (!/^(DOUBLE|FLOAT|REAL)$/i.test(type)) return sql`cast(${id(column)} as varchar)`;
  // 17850.0 is what became of 17850 where a column with gaps was kept as floating point.
  return sql`coalesce(cast(try_cast(case when ${id(column)} = floor(${id(column)}) then ${id(column)} end as bigint) as varchar), ${shortest(id(column))})`;
}

/** A number with a point as the engines' users know it: to one of them 2.5 is 2.5E0. */
function shortest(number: Fragment): Fragment {
  return perEngine({ duckdb: sql`cast(${number} as varchar)`, trino: sql`json_format(cast(${number} as json))` });
}

/** In which type the numbers of a column of customers can be kept; what is no whole number, as text. */
export function customersAs(type: string): CustomerType {
  if (/^(U?TINYINT|U?SMALLINT|INTEGER)$/.test(type)) return 'integer';
  return /^(UINTEGER|BIGINT)$/.test(type) ? 'bigint' : 'varchar';
}

/** The customer a whole number names: 0 is nobody, as in `cleanCustomer`. */
export function customerNumber(column: string): Fragment {
  return sql`nullif(${id(column)}, 0)`;
}

/** The customer a text names: no blanks around, e-mails in lower case, null for nobody. */
export function cleanCustomer(text: Fragment): Fragment {
  const name = sql`nullif(${trimmed(text)}, '')`;
  const isNobody = sql`lower(${name}) in ('0', 'null', 'nan', 'none', 'na', 'n/a', '-', 'guest', 'not logged in', '(not set)', 'anonymous', 'nicht angemeldet', 'gast')`;
  return sql`case when ${isNobody} then null when ${holds(name, '@')} then lower(${name}) else ${name} end`;
}
