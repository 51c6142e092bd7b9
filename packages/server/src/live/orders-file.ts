import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Attributes } from '@perennial/decide';
import { toldColumns } from '@perennial/import';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';
import { rowsWith } from '../store/many-rows.ts';
import { SERVER_FOLDER } from '../store/open-store.ts';
import { type OrderWithRefund, ordersAndRefunds } from './orders-and-refunds.ts';
import type { LiveEvent } from './segment-event.ts';
import { senderOf } from './write/journal.ts';

const FILE = 'orders-told.csv';

/** What a study reads of the orders that came as events. */
export interface ToldOrders {
  /** Null where there are none. */
  readonly path: string | null;
  /** The last line of the journal that is read: what comes after it waits for the next run. */
  readonly upTo: number;
}

/** Where files lie that are made of events for a run. */
export function folderOfEvents(workspace: string): string {
  return join(workspace, SERVER_FOLDER, 'live');
}

/** Writes the orders that have come as events so far, with all the numbers of each and all by which whoever ordered is known, for a study to tell which of them its files have, too. */
export async function writeLiveOrders(db: Kysely<Database>, workspace: string): Promise<ToldOrders> {
  const last = await db.selectFrom('journal').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst();
  const upTo = Number(last?.seq ?? 0);
  const some = await db.selectFrom('live_orders').select('id').limit(1).executeTakeFirst();
  if (!some) return { path: null, upTo };
  const folder = folderOfEvents(workspace);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, FILE);
  await pipeline(Readable.from(lines(db, upTo)), createWriteStream(path, { mode: 0o600 }));
  return { path, upTo };
}

async function* lines(db: Kysely<Database>, upTo: number): AsyncGenerator<string> {
  yield `${toldColumns.join(',')}\n`;
  for await (const orders of ordersAndRefunds(db, upTo)) {
    const ids = orders.map(({ order }) => order.id);
    const whose = new Set(orders.map(({ order }) => order.person));
    const people = groupedBy('person', await rowsWith(db, 'live_names', 'person', whose));
    const names = groupedBy('order_id', await rowsWith(db, 'live_order_names', 'order_id', ids));
    const told = await toldBy(db, orders);
    for (const { order, refunded } of orders) {
      const by = told.get(Number(order.seq ?? -1));
      const cells = {
        order_id: order.id,
        customer_id: order.person,
        ordered_at: new Date(Number(order.at)).toISOString(),
        amount: String(order.amount),
        refunded_amount: String(refunded),
        currency: order.currency ?? '',
        teller: by?.teller ?? '',
        names: JSON.stringify((names.get(order.id) ?? []).map(({ number }) => number)),
        people: JSON.stringify([...(people.get(order.person) ?? []).map(({ name }) => name), ...(by?.people ?? [])]),
      };
      yield `${toldColumns.map((column) => quoted(cells[column as keyof typeof cells])).join(',')}\n`;
    }
  }
}

/** Who told of orders, and what they said of whoever ordered, by the line of the journal. */
async function toldBy(db: Kysely<Database>, orders: readonly OrderWithRefund[]) {
  const seqs = orders.flatMap(({ order }) => (order.seq === null ? [] : [Number(order.seq)]));
  if (seqs.length === 0) return new Map<number, { readonly teller: string; readonly people: readonly string[] }>();
  const rows = await db.selectFrom('journal').select(['seq', 'source', 'body']).where('seq', 'in', seqs).execute();
  return new Map(
    rows.map(({ seq, source, body }) => {
      const { properties = {}, traits = {} } = JSON.parse(body) as LiveEvent;
      return [Number(seq), { teller: senderOf(source), people: [...saidOf(properties), ...saidOf(traits)] }];
    }),
  );
}

function groupedBy<Column extends string, Row extends Readonly<Record<Column, string>>>(
  column: Column,
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const known = groups.get(row[column]);
    if (known) known.push(row);
    else groups.set(row[column], [row]);
  }
  return groups;
}

function saidOf({ email, customer_id }: Attributes): readonly string[] {
  return [email, customer_id].flatMap((said) =>
    typeof said === 'string' || typeof said === 'number' ? [String(said)] : [],
  );
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
