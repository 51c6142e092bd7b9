import { type Connection, makeTemporary, sql, temporary } from '@perennial/engine';
import { NUMBERS_OF_FILES, OF_FILES } from './orders-of-files.ts';
import { PEOPLE } from './people-of-told.ts';
import { numberOf, TOLD } from './told-orders.ts';

const MATCHED = 'told twice';
const RESOLVED = 'told once';

/** Orders that a file has, too: n, person, order_id and customer as the file has them, gross in minor units, counts (false where the file has all of it given back). */
export const TWICE = temporary(MATCHED);

/** The others, with the customers that files have: n, order_id, customer, said_at, made_at, amount, refunded, currency, teller. */
export const ONCE = temporary(RESOLVED);

/** One order may have two times: when it was made, and when it was paid. Of one person within so long it is one order. */
const DAYS = 3;
const HOUR = 3600;

const numbers = sql`select n, person, made_at, amount, ${numberOf(sql`unnest(list_append(names, order_id))`)} as number from ${TOLD}`;

/**
 * Finds the order of a file that each told order is: one of its numbers is the order's, and so is the person, or the time to the hour (of a file with days alone, the day and the amount). A number
 * alone is none: two shops both have a #1001. Where several orders fit, of which one is the person's, it is that; else none.
 */
export async function matchOrders(connection: Connection, minorUnits: number): Promise<void> {
  const apart = sql`abs(epoch(f.ordered_at) - epoch(t.made_at))`;
  const hasNoTime = sql`(f.ordered_at = date_trunc('day', f.ordered_at) and cast(f.ordered_at as date) = cast(t.made_at as date)
    and f.gross = cast(round(t.amount * ${10 ** minorUnits}) as bigint))`;
  await makeTemporary(
    connection,
    MATCHED,
    sql`
with candidates as (
  select distinct t.n, t.person, f.order_id, f.customer, f.gross, f.ordered_at is not null as counts, f.customer = coalesce(p.customer, t.person) as is_theirs
  from (${numbers}) as t join ${NUMBERS_OF_FILES} as k on k.number = t.number
    join ${OF_FILES} as f on f.order_id = k.order_id and f.customer = k.customer
    left join ${PEOPLE} as p on p.person = t.person
  where (f.customer = coalesce(p.customer, t.person) and (f.ordered_at is null or ${apart} <= ${DAYS} * 24 * ${HOUR}))
    or ${apart} <= ${HOUR} or ${hasNoTime}
), best as (
  select * from candidates as c where is_theirs = (select bool_or(is_theirs) from candidates as o where o.n = c.n)
)
select n, min(person) as person, min(order_id) as order_id, min(customer) as customer, max(gross) as gross, bool_or(counts) as counts
from best group by n having count(distinct concat(order_id, ' ', customer)) = 1`,
  );
}

/** Puts together what no file has: an order that several tell under one of its numbers is that of the first, less the larger of what they say was given back. */
export async function resolveOrders(connection: Connection): Promise<void> {
  await makeTemporary(
    connection,
    RESOLVED,
    sql`
with named as (
  select t.* exclude (person), coalesce(p.customer, t.person) as customer from ${TOLD} as t left join ${PEOPLE} as p on p.person = t.person
  where n not in (select n from ${TWICE})
), numbered as (
  select n, made_at, customer, teller, ${numberOf(sql`unnest(list_append(names, order_id))`)} as number from named
), repeated as (
  select o.n, min(f.n) as first from numbered as o join numbered as f on f.number = o.number and f.customer = o.customer and f.n < o.n
    and f.teller <> o.teller and abs(epoch(f.made_at) - epoch(o.made_at)) <= ${DAYS} * 24 * ${HOUR} group by o.n
), back as (
  select r.first as n, max(o.refunded) as refunded from repeated as r join named as o on o.n = r.n group by r.first
)
select o.n, o.order_id, o.customer, o.said_at, o.made_at, o.amount, greatest(o.refunded, coalesce(b.refunded, 0)) as refunded, o.currency, o.teller
from named as o left join back as b on b.n = o.n where o.n not in (select n from repeated)`,
  );
}
