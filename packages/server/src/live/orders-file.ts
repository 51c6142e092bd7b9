import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';
import { SERVER_FOLDER } from '../store/open-store.ts';
import { ordersAndRefunds } from './orders-and-refunds.ts';

const HEADER = 'order_id,customer_id,ordered_at,amount,refunded_amount,currency,status\n';

/** What a study reads of the orders that came as events. */
export interface ToldOrders {
  /** Null where there are none. */
  readonly path: string | null;
  /** The last line of the journal that is read: what comes after it waits for the next run. */
  readonly upTo: number;
}

/**
 * Writes the orders that have come as events so far into a file that a study imports like any other. Orders that somebody made before they said who
 * they are stand in it a second time as cancelled, under the name they had, so that an earlier import of them is withdrawn.
 */
export async function writeLiveOrders(db: Kysely<Database>, workspace: string): Promise<ToldOrders> {
  const last = await db.selectFrom('journal').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst();
  const upTo = Number(last?.seq ?? 0);
  const some = await db.selectFrom('live_orders').select('id').limit(1).executeTakeFirst();
  if (!some) return { path: null, upTo };
  const folder = join(workspace, SERVER_FOLDER, 'live');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'orders-of-events.csv');
  await pipeline(Readable.from(lines(db, upTo)), createWriteStream(path, { mode: 0o600 }));
  return { path, upTo };
}

async function* lines(db: Kysely<Database>, upTo: number): AsyncGenerator<string> {
  yield HEADER;
  for await (const orders of ordersAndRefunds(db, upTo)) {
    const people = [...new Set(orders.map(({ order }) => order.person))];
    const names = await db.selectFrom('live_names').selectAll().where('person', 'in', people).execute();
    for (const { order, refunded } of orders) {
      yield lineOf(order, order.person, refunded, 'paid');
      const before = names.filter(({ person, at }) => person === order.person && Number(at) >= Number(order.at));
      for (const { name } of before) yield lineOf(order, name, refunded, 'cancelled');
    }
  }
}

function lineOf(
  {
    id,
    at,
    amount,
    currency,
  }: { readonly id: string; readonly at: number; readonly amount: number; readonly currency: string | null },
  person: string,
  refunded: number,
  status: string,
): string {
  const time = new Date(Number(at)).toISOString();
  return `${[id, person, time, String(amount), String(refunded), currency ?? '', status].map(quoted).join(',')}\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
