import { createHash } from 'node:crypto';
import type { Eraser, Place } from '@perennial/study';
import type { Kysely, Transaction } from 'kysely';
import { foldAll } from '../live/write/apply-lines.ts';
import type { Change } from '../live/write/entry.ts';
import { changeOfEntry, lineOf } from '../live/write/journal.ts';
import { countLinesAnew } from '../live/write/line-counts.ts';
import type { Database } from '../store/database.ts';
import { inTurn } from '../store/in-turn.ts';
import { type ErasedAs, erasedEntry } from './erased-entry.ts';
import { linesLike } from './lines-like.ts';
import { type PersonInStore, personInStore } from './names-in-store.ts';
import { quotingRows } from './quoting-rows.ts';

const IDS = 500;

export interface StoreErasure {
  readonly texts: readonly string[];
  readonly name: string;
  readonly key: string;
  readonly eraser: Eraser;
}

/** Where the store knows a person. */
export async function placesInStore(
  db: Kysely<Database>,
  person: PersonInStore,
  eraser: Eraser,
): Promise<readonly Place[]> {
  const rows = await rowsInStore(db, person);
  const quoted = await quotingRows(db, eraser);
  const counts = new Map<string, number>([['journal', person.lines.length]]);
  for (const [table, found] of Object.entries(rows)) counts.set(table, found.length);
  for (const { table } of quoted) counts.set(table, (counts.get(table) ?? 0) + 1);
  return [...counts].filter(([, n]) => n > 0).map(([table, n]) => ({ place: `server.${table}`, rows: n }));
}

/** All rows of a person, for them to have. */
export async function rowsInStore(db: Kysely<Database>, { ids }: Pick<PersonInStore, 'ids'>) {
  const among = ids.length > 0 ? [...ids] : [''];
  return {
    live_people: await db.selectFrom('live_people').selectAll().where('id', 'in', among).execute(),
    live_names: await db.selectFrom('live_names').selectAll().where('person', 'in', among).execute(),
    live_orders: await db.selectFrom('live_orders').selectAll().where('person', 'in', among).execute(),
    live_outcomes: await db.selectFrom('live_outcomes').selectAll().where('person', 'in', among).execute(),
    decisions: await db.selectFrom('decisions').selectAll().where('person', 'in', among).execute(),
  };
}

/**
 * Takes a person out of the store, in one transaction: what they did goes, what they paid and what experiments need of them stays under another name. Chained logs
 * hold nobody, and are left as they are.
 */
export async function eraseFromStore(db: Kysely<Database>, erasure: StoreErasure): Promise<readonly Place[]> {
  const { eraser, name, key } = erasure;
  const person = await personInStore(db, erasure.texts);
  const places = await placesInStore(db, person, eraser);
  const others = await linesOfOthers(db, person, eraser);
  const quoted = await quotingRows(db, eraser);
  const as: ErasedAs = {
    name,
    otherId: (id) => `erased-${createHash('sha256').update(`${key}${id}`).digest('hex').slice(0, 16)}`,
  };
  await inTurn(db, 'events', async (change) => {
    const orders = await ordersOf(change, person);
    await forget(change, person, orders);
    const left: Change[] = [];
    for (const { line, entry } of person.lines) {
      // Whatever else a page or an outcome may quote goes too.
      const erased = eraser.value(erasedEntry(entry, as));
      if (erased === null) await change.deleteFrom('journal').where('seq', '=', line.seq).execute();
      else {
        const { assignment: _, slots: __, ...row } = lineOf(erased);
        await change.updateTable('journal').set(row).where('seq', '=', line.seq).execute();
        left.push(changeOfEntry(erased, Number(line.seq)));
      }
    }
    for (const { seq, body } of others)
      await change.updateTable('journal').set({ body }).where('seq', '=', seq).execute();
    await countLinesAnew(change);
    await foldAll(change, left);
    for (const { table, id, column, text } of quoted)
      await change
        .updateTable(table as 'jobs')
        .set({ [column]: text } as never)
        .where(id.column as 'id', '=', id.value as string)
        .execute();
  });
  return places;
}

async function ordersOf(db: Transaction<Database>, { ids }: PersonInStore): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('live_orders')
    .select('id')
    .where('person', 'in', [...ids])
    .execute();
  return rows.map(({ id }) => id);
}

/** What follows from the lines of a person: it is made again of what stays of these. */
async function forget(db: Transaction<Database>, { ids }: PersonInStore, orders: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += IDS) {
    const some = ids.slice(from, from + IDS);
    await db.deleteFrom('live_people').where('id', 'in', some).execute();
    await db
      .deleteFrom('live_names')
      .where((or) => or.or([or('name', 'in', some), or('person', 'in', some)]))
      .execute();
    for (const table of ['live_orders', 'live_outcomes', 'decisions'] as const)
      await db.deleteFrom(table).where('person', 'in', some).execute();
  }
  for (let from = 0; from < orders.length; from += IDS)
    for (const table of ['live_refunds', 'live_order_names'] as const)
      await db
        .deleteFrom(table)
        .where('order_id', 'in', orders.slice(from, from + IDS))
        .execute();
}

/** Lines of others in which the person is named, without them. */
async function linesOfOthers(db: Kysely<Database>, { texts, lines }: PersonInStore, eraser: Eraser) {
  const own = new Set(lines.map(({ line }) => Number(line.seq)));
  const found: { readonly seq: number; readonly body: string }[] = [];
  for (const { seq, body } of await linesLike(db, texts)) {
    if (own.has(Number(seq))) continue;
    const erased = JSON.stringify(eraser.value(JSON.parse(body)));
    if (erased !== body) found.push({ seq: Number(seq), body: erased });
  }
  return found;
}
