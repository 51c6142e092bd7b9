import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { identityOf } from '../lexicon/person-headers.ts';
import { ERASED } from '../scratch/import-tables.ts';
import type { ErasedPeople } from './erased-people.ts';

const HASHES_AT_ONCE = 1000;

/** Lets a connection tell those who have been deleted. */
export async function putErased(connection: Connection, { hashes }: ErasedPeople): Promise<void> {
  await connection.execute(sql`create or replace temporary table ${ERASED} (hash varchar)`);
  const all = [...hashes];
  for (let from = 0; from < all.length; from += HASHES_AT_ONCE) {
    const rows = all.slice(from, from + HASHES_AT_ONCE).map((hash) => sql`(${hash})`);
    await connection.execute(sql`insert into ${ERASED} values ${join(rows)}`);
  }
}

/** Whether a row names somebody who has been deleted, in any column that names people. */
export function namesErased(columns: readonly string[], customer: string, { salt }: ErasedPeople): Fragment {
  const people = [
    ...new Set([customer, ...columns.filter((name) => ['id', 'email', 'phone'].includes(identityOf(name) ?? ''))]),
  ];
  const cells = people.flatMap((name) => {
    const text = sql`lower(trim(cast(${id(name)} as varchar)))`;
    const digits = sql`regexp_replace(${text}, '[^0-9]', '', 'g')`;
    const phone = sql`case when regexp_full_match(${text}, '[-+0-9 ()./'']+') and length(${digits}) between 9 and 15 then concat('tel ', right(${digits}, 9)) end`;
    return [text, phone].map(
      (each) =>
        sql`coalesce(sha256(concat(${salt}, ${each})) in (select hash from ${ERASED}) and ${each} is not null, false)`,
    );
  });
  return sql`(${join(cells, ' or ')})`;
}

/**
 * Rows of a source without what they tell of people who have been deleted: such a row is not used (`erased`) and names nobody. `query` has a column
 * `erased` beside its own; an order is somebody's on each of its lines.
 */
export function withoutErased(query: Fragment, { salt }: ErasedPeople): Fragment {
  const named = sql`coalesce(sha256(concat(${salt}, lower(customer))) in (select hash from ${ERASED}) and customer is not null, false)`;
  return sql`
select * exclude (erased, whole) replace (case when whole then 'erased' else fault end as fault, case when whole then null else customer end as customer,
  case when whole then null else order_id end as order_id)
from (select *, erased or (order_id is not null and bool_or(erased) over (partition by file, order_id)) as whole
  from (select * replace (erased or ${named} as erased) from (${query})))`;
}

/** What is said of a source without what it quotes of people who have been deleted. */
export function withoutQuotes<Value>(value: Value, { has }: ErasedPeople): Value {
  const cleaned = (each: unknown): unknown => {
    if (typeof each === 'string') return has(each) ? '' : each;
    if (Array.isArray(each)) return each.map(cleaned);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([name, inner]) => [name, cleaned(inner)]));
  };
  return cleaned(value) as Value;
}
