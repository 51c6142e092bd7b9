import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Entry, lineOf, liveEvent, openStore, openWriter, type Store } from '@perennial/server';
import SqliteDatabase from 'better-sqlite3';
import { CompiledQuery } from 'kysely';
import { startPostgres } from '../packages/server/test/postgres.ts';
import { print } from './measure.ts';
import { AT_ONCE, BATCH, EVENTS, PEOPLE, ROUNDS, simulatedEvent } from './yardstick/simulated-events.ts';

/**
 * Events into the store of a server, on disk before each request is answered: through the writer, with the journal and all that follows from it; beside bare inserts of
 * the same lines into the journal of a store of the same kind, in batches of the size of a request, each on disk before it counts; and of a file also beside bare writing
 * of all rows that follow: the line, the person, the order. What is written is made before. Each writes others first, into the same store: a server runs for days, and what its compiler
 * takes in the first seconds is as much as everything else.
 */
const FIRST = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'perennial-bench-'));
const entries = Array.from({ length: FIRST + EVENTS }, (_, i): Entry => {
  const messageId = `message-${i}`;
  const event = liveEvent('track', simulatedEvent(i, messageId), { receivedAt: 1_768_000_000_000 + i, messageId });
  if (typeof event === 'string') throw new Error(event);
  return { kind: 'event', source: 'bench', event };
});

type Write = (batch: readonly Entry[]) => Promise<unknown>;

/** Seconds until all batches after the first are written, so many at once. */
async function timeOf(write: Write, atOnce: number): Promise<number> {
  await writeAll(entries.slice(0, FIRST), write, atOnce);
  const start = performance.now();
  await writeAll(entries.slice(FIRST), write, atOnce);
  return (performance.now() - start) / 1000;
}

async function writeAll(all: readonly Entry[], write: Write, atOnce: number): Promise<void> {
  let next = 0;
  const writing = Array.from({ length: atOnce }, async () => {
    while (next < all.length) {
      const from = next;
      next += BATCH;
      await write(all.slice(from, from + BATCH));
    }
  });
  await Promise.all(writing);
}

async function throughWriter(store: Store): Promise<number> {
  const writer = openWriter(store);
  const seconds = await timeOf((batch) => writer.write(batch, 'event'), AT_ONCE);
  await writer.close();
  return seconds;
}

const COLUMNS = 'source, message_id, received_at, at, type, event, body';

/** A file has one that writes at a time. */
async function bareSqlite({ file }: Store): Promise<number> {
  const database = new SqliteDatabase(file!);
  database.pragma('synchronous = FULL');
  const insert = database.prepare(`insert into journal (${COLUMNS}) values (?, ?, ?, ?, ?, ?, ?)`);
  const seconds = await timeOf(
    async (batch) =>
      database.transaction(() => {
        for (const entry of batch) insert.run(...valuesOf(entry));
      })(),
    1,
  );
  database.close();
  return seconds;
}

/** A person as long as those of these events become. */
const behaviour = JSON.stringify({
  ...{ firstSeen: 1_768_000_000_000, lastSeen: 1_768_000_000_000, viewed: 3, added: 1, orders: 1, signs: 5 },
  arrival: { source: 'direct', landing: '/p/1', device: 'mobile', at: 1_768_000_000_000 },
  ...{ needs: { c1: 1, c2: 1, c3: 1 }, traits: {} },
});

/** All rows that follow from an event, as if somebody had known them before. */
async function bareRows({ file }: Store): Promise<number> {
  const database = new SqliteDatabase(file!);
  database.pragma('synchronous = FULL');
  const insert = database.prepare(`insert into journal (${COLUMNS}) values (?, ?, ?, ?, ?, ?, ?)`);
  const person = database.prepare(
    "insert into live_people (id, behaviour, remembered, unit) values (?, ?, '{}', ?) on conflict (id) do update set behaviour = excluded.behaviour",
  );
  const order = database.prepare(
    "insert into live_orders (id, person, at, amount, currency) values (?, ?, ?, 20, 'EUR')",
  );
  const write = database.transaction((batch: readonly Entry[]) => {
    for (const entry of batch) {
      if (entry.kind !== 'event') continue;
      insert.run(...valuesOf(entry));
      const { userId, messageId, at, event } = entry.event;
      person.run(userId, behaviour, userId);
      if (event === 'Order Completed') order.run(messageId, userId, at);
    }
  });
  const seconds = await timeOf(async (batch) => write(batch), 1);
  database.close();
  return seconds;
}

/** As many at once as the store has connections. */
async function barePostgres({ db }: Store): Promise<number> {
  const one = (row: number) => `(${Array.from({ length: 7 }, (_, i) => `$${row * 7 + i + 1}`).join(', ')})`;
  const text = `insert into journal (${COLUMNS}) values ${Array.from({ length: BATCH }, (_, row) => one(row)).join(', ')}`;
  return timeOf((batch) => db.executeQuery(CompiledQuery.raw(text, batch.flatMap(valuesOf))), 10);
}

function valuesOf(entry: Entry): readonly unknown[] {
  const { source, message_id, received_at, at, type, event, body } = lineOf(entry);
  return [source, message_id, received_at, at, type, event, body];
}

/** Bare and through the writer by turns, so that what else a machine does meets both; the fastest of each. */
async function compare(
  what: string,
  [of, bare]: readonly [string, (store: Store) => Promise<number>],
  open: () => Promise<Store>,
) {
  const seconds = { bare: Number.POSITIVE_INFINITY, ours: Number.POSITIVE_INFINITY };
  const into = async (work: (store: Store) => Promise<number>) => {
    const store = await open();
    const took = await work(store);
    await store.close();
    return took;
  };
  for (let round = 0; round < ROUNDS; round++) {
    seconds.bare = Math.min(seconds.bare, await into(bare));
    seconds.ours = Math.min(seconds.ours, await into(throughWriter));
  }
  const rate = (each: number) => `${Math.round(EVENTS / each).toLocaleString('en')} events a second`;
  const share = (seconds.bare / seconds.ours).toFixed(2);
  return {
    ...{ what, seconds: seconds.ours, yardstick: seconds.bare, of },
    note: `${rate(seconds.ours)}; bare ${rate(seconds.bare)}: ${share} of its rate`,
  };
}

let stores = 0;
const openFile = () => openStore(join(folder, `store-${stores++}`), {});
const lines = 'bare inserts into the journal';
const figures = [
  await compare('SQLite', [lines, bareSqlite], openFile),
  await compare('SQLite', ['bare writing of all rows', bareRows], openFile),
];
const postgres = await startPostgres({ isDurable: true });
try {
  const open = async () => openStore(folder, { DATABASE_URL: await postgres.makeDatabase() });
  figures.push(await compare('PostgreSQL', [lines, barePostgres], open));
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
print(`bench ingest: ${EVENTS.toLocaleString('en')} events of ${PEOPLE.toLocaleString('en')} people`, figures);
