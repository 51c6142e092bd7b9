import { type Connection, sql } from '@perennial/engine';
import { ONCE } from './match-told-orders.ts';
import { OF_FILES } from './orders-of-files.ts';

/** Orders that two have probably told, under numbers that do not say so. */
export interface ProbablyTwice {
  /** Who told them: the source of events. */
  readonly teller: string;
  /** Who told them, too; null for files. */
  readonly other: string | null;
  readonly orders: number;
  /** Of what `teller` told, in major units. */
  readonly sum: number;
}

/** Payments that a provider tells are of orders that the shop tells with other amounts: without shipping and taxes. */
const PAYMENTS = 'stripe';
const HOUR = 3600;

/** Counts orders of one person that two told within an hour of each other, of one amount, under different numbers; payments are those of orders whatever their amounts. */
export async function countProbablyTwice(
  connection: Connection,
  minorUnits: number,
): Promise<readonly ProbablyTwice[]> {
  const minor = sql`cast(round(o.amount * ${10 ** minorUnits}) as bigint)`;
  const isNear = sql`case when f.ordered_at = date_trunc('day', f.ordered_at) then cast(f.ordered_at as date) = cast(o.made_at as date)
    else abs(epoch(f.ordered_at) - epoch(o.made_at)) <= ${HOUR} end`;
  const isSame = sql`o.teller <> f.teller and (abs(o.amount - f.amount) < 0.005 or o.teller = ${PAYMENTS} or f.teller = ${PAYMENTS})`;
  return connection.rows<{ teller: string; other: string | null; orders: number; sum: number }>(sql`
with pairs as (
  select distinct o.n, o.amount, o.teller, null as other from ${ONCE} as o join ${OF_FILES} as f on f.customer = o.customer and ${isNear}
    and (f.gross = ${minor} or o.teller = ${PAYMENTS})
  union
  select distinct o.n, o.amount, o.teller, f.teller from ${ONCE} as o join ${ONCE} as f on f.customer = o.customer and ${isSame}
    and abs(epoch(f.made_at) - epoch(o.made_at)) <= ${HOUR} and (o.teller = ${PAYMENTS} or (f.teller <> ${PAYMENTS} and f.n < o.n))
)
select teller, other, count(*) as orders, sum(amount) as sum from pairs group by teller, other order by orders desc, teller, other`);
}
