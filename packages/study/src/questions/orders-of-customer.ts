import { type Connection, day, published, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import type { StudyRecord } from '../record/study-record.ts';
import { requireOrders } from '../record/subscription-record.ts';
import { openKeptScores } from '../score/open-kept-scores.ts';
import { askNewestRun } from '../workspace/latest-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { recordOf } from '../workspace/run-folders.ts';
import { untilStopped } from '../workspace/until-stopped.ts';

/** Rows that are told where nobody asks for more; whoever has more is no person. */
const MOST = 1000;

/** An order of a customer, or money given back that names no order. Money in minor units. */
export interface OrderOfCustomer {
  /** Null where the source has none. */
  readonly order: string | null;
  /** `YYYY-MM-DD`, in the time of the business. */
  readonly day: string;
  /** What it brought, net of `refunded`; below zero where money was given back. */
  readonly amount: number;
  readonly refunded: number;
  readonly channel: string | null;
}

export interface OrdersOfCustomer {
  readonly record: StudyRecord;
  /** The newest first. */
  readonly orders: readonly OrderOfCustomer[];
  /** How many there are in all, and what they come to: the customer's historic value. */
  readonly found: number;
  readonly total: number;
}

type Row = Readonly<Record<string, string | number | null>>;

/**
 * The orders behind a customer's figures, up to the as-of date of the newest run. Rejects with `workspace-in-use` while somebody writes in the folder;
 * on a cluster they are those that the newest run has published.
 *
 * @param most rows that are told
 */
export async function ordersOfCustomer(
  reader: WorkspaceReader,
  customer: string,
  most: number = MOST,
): Promise<OrdersOfCustomer> {
  return askNewestRun(reader, async (run) => {
    const record = requireOrders(recordOf(run));
    const look = (connection: Connection) => readOrders(connection, record, customer, most);
    const rows =
      reader.scoresTable === null
        ? await reader.withRun(run.folder, look)
        : await untilStopped(() => openKeptScores(reader, run), undefined, look);
    if (rows === null) throw new Failure('workspace-in-use.orders');
    return {
      record,
      orders: rows.map((row) => ({
        order: row.order_id === null ? null : String(row.order_id),
        day: String(row.day),
        amount: Number(row.amount),
        refunded: Number(row.refunded),
        channel: row.channel === null ? null : String(row.channel),
      })),
      found: Number(rows[0]?.found ?? 0),
      total: Number(rows[0]?.total ?? 0),
    };
  });
}

function readOrders(
  connection: Connection,
  { settings }: StudyRecord,
  customer: string,
  most: number,
): Promise<readonly Row[]> {
  const asOf = day(settings.asOf);
  return connection.rows<Record<string, string | number | null>>(sql`
select order_id, cast(cast(moment as date) as varchar) as day, amount, refunded, channel,
  cast(count(*) over () as integer) as found, cast(sum(amount) over () as bigint) as total
from (
  select order_id, ordered_at as moment, amount, refunded, channel from ${published('orders')} where customer = ${customer} and cast(ordered_at as date) <= ${asOf}
  union all
  select order_id, returned_at, -amount, cast(0 as bigint), cast(null as varchar) from ${published('returns')} where customer = ${customer} and cast(returned_at as date) <= ${asOf}
) as moved order by moment desc, order_id limit ${most}`);
}
