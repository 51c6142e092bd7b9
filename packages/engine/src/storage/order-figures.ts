import { ORDERS, STATES } from '../canonical/tables.ts';
import { by, type Connection, day, sql, together } from '../index.ts';

/** What the orders and the states of their customers tell, in a look at each. */
export interface OrderFigures {
  /** Days of the first and the last. */
  readonly first: string;
  readonly last: string;
  readonly orders: number;
  /**
   * Equal for equal orders whatever their sequence, and of one engine. Different if an order is more or less, or differs in its time, its amount
   * or its customer (up to 64-bit hash collisions). It does not tell an exchange of orders among customers that leaves each of them the first and
   * the last day, and as many orders, days, money and logarithms of it as before. Names are looked at once for a customer: with
   * each order it would take more than three times as long (measured).
   */
  readonly fingerprint: string;
}

const whenAndHowMuch = by((dialect) => dialect.momentsDigest('ordered_at', 'amount'));

const STATE = ['customer', 'first_day', 'last_day', 'transactions', 'money', 'paid', 'log_money', 'orders'];
const whoAndWhat = by((dialect) => dialect.rowsDigest(STATE));

/** Of all orders, or of those until the end of a day; it needs no states. */
export async function digestOfOrders(connection: Connection, until?: string): Promise<string> {
  const [row] = await connection.rows<{ digest: string | null }>(
    sql`select ${whenAndHowMuch} as digest from ${ORDERS}${until === undefined ? sql`` : sql` where cast(ordered_at as date) <= ${day(until)}`}`,
  );
  return inHex(connection, row?.digest ?? '0');
}

/**
 * Of the states of all customers, or of those as of a day with the orders until its end. `digest`: that of the same orders, where it is known.
 * Null where there is none.
 */
export async function orderFigures(
  connection: Connection,
  {
    states = STATES,
    until,
    digest,
  }: { readonly states?: typeof STATES; readonly until?: string; readonly digest?: string } = {},
): Promise<OrderFigures | null> {
  const [ofOrders, [row]] = await together(connection, [
    async () => digest ?? digestOfOrders(connection, until),
    () =>
      connection.rows<Record<'first' | 'last' | 'digest', string | null> & { orders: number }>(
        sql`select cast(min(first_day) as varchar) as first, cast(max(last_day) as varchar) as last, cast(sum(orders) as bigint) as orders,
          ${whoAndWhat} as digest from ${states}`,
      ),
  ]);
  if (!row?.first || !row.last || row.digest === null) return null;
  const { first, last, orders } = row;
  return { first, last, orders, fingerprint: `${orders}-${ofOrders}-${inHex(connection, row.digest)}` };
}

function inHex(connection: Connection, digest: string): string {
  return connection.dialect.inHex(digest);
}
