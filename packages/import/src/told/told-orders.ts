import { type Connection, type Fragment, makeTemporary, sql, temporary } from '@perennial/engine';
import { exactPath } from '../files/exact-path.ts';

/** What a file of the orders that came as events is called in a workspace, by which its sources are known again. */
export const ORDERS_OF_EVENTS = 'orders-of-events.csv';

const NAME = 'told orders';

/**
 * Orders as somebody told them beside the files: n, order_id, person (who ordered, as they are told), made_at (local time of the business), said_at, amount and refunded in major units, currency, teller
 * (who told), names (further numbers of the order), people (by what else the person is known).
 */
export const TOLD = temporary(NAME);

/** The columns of a file of told orders, as its header has them; `names` and `people` are JSON lists of texts. */
export const toldColumns = [
  ...['order_id', 'customer_id', 'ordered_at', 'amount', 'refunded_amount', 'currency'],
  ...['teller', 'names', 'people'],
] as const;

/** Sources of orders that came as events, of this run and of those before. */
export const ofEvents = sql`source in (select source from sources where name = ${ORDERS_OF_EVENTS})`;

/** The number of an order as it is compared: `#1001` is `1001`. */
export function numberOf(text: Fragment): Fragment {
  return sql`lower(ltrim(trim(${text}), '#'))`;
}

/** Reads a file of told orders. Those of webhooks, which are signed, come before those of keys, which anybody can read in a page. */
export async function readTold(connection: Connection, path: string, timeZone: string): Promise<number> {
  const list = (column: Fragment) => sql`coalesce(from_json(${column}, '["VARCHAR"]'), [])`;
  return makeTemporary(
    connection,
    NAME,
    sql`
select row_number() over (order by starts_with(teller, 'key:'), ordered_at, order_id) as n, order_id, customer_id as person,
  timezone(${timeZone}, cast(ordered_at as timestamptz)) as made_at, ordered_at as said_at, cast(amount as double) as amount,
  cast(refunded_amount as double) as refunded, currency, teller, ${list(sql`names`)} as names, ${list(sql`people`)} as people
from read_csv(${exactPath(path)}, header = true, all_varchar = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
  columns = {order_id: 'VARCHAR', customer_id: 'VARCHAR', ordered_at: 'VARCHAR', amount: 'VARCHAR', refunded_amount: 'VARCHAR', currency: 'VARCHAR', teller: 'VARCHAR', names: 'VARCHAR', people: 'VARCHAR'})`,
  );
}
