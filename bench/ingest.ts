import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Entry, liveEvent, openStore, openWriter } from '@perennial/server';
import SqliteDatabase from 'better-sqlite3';
import { best, print } from './measure.ts';

/**
 * Events into the store of a server, on disk before each request is answered: through the writer, with the journal and what follows from it; beside bare inserts of
 * the same journal into a store of the same kind, in batches of the same size, each waited for.
 */
const EVENTS = Number(process.env.EVENTS ?? 100_000);
const PEOPLE = Number(process.env.PEOPLE ?? 20_000);
/** Events of a request, and requests at once. */
const BATCH = 100;
const AT_ONCE = 32;

const names = ['Product Viewed', 'Product Added', 'Product Viewed', 'Order Completed', 'Product Viewed'];
const folder = mkdtempSync(join(tmpdir(), 'perennial-bench-'));
let round = 0;

function makeEntries(): readonly Entry[] {
  const mark = round++;
  return Array.from({ length: EVENTS }, (_, i) => {
    const messageId = `${mark}-${i}`;
    const event = liveEvent(
      'track',
      {
        ...{ messageId, userId: `person-${(i * 7919) % PEOPLE}`, event: names[i % names.length] },
        properties: { order_id: messageId, total: 20, currency: 'EUR', category: `c${i % 9}`, sku: `sku-${i % 500}` },
        context: { page: { path: `/p/${i % 50}` }, userAgent: 'Mozilla/5.0 (iPhone) Mobile' },
      },
      { receivedAt: 1_768_000_000_000 + i, messageId },
    );
    if (typeof event === 'string') throw new Error(event);
    return { kind: 'event', source: 'bench', event };
  });
}

async function throughWriter(): Promise<void> {
  const store = await openStore(join(folder, `writer-${round}`), {});
  const writer = openWriter(store);
  const entries = makeEntries();
  let next = 0;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < EVENTS) {
        const start = next;
        next += BATCH;
        await writer.write(entries.slice(start, start + BATCH), 'event');
      }
    }),
  );
  await writer.close();
  await store.close();
}

async function bare(): Promise<void> {
  const store = await openStore(join(folder, `bare-${round}`), {});
  const file = store.file!;
  await store.close();
  const database = new SqliteDatabase(file);
  database.pragma('synchronous = FULL');
  const insert = database.prepare(
    'insert into journal (source, message_id, received_at, at, type, event, body) values (?, ?, ?, ?, ?, ?, ?)',
  );
  const entries = makeEntries();
  for (let start = 0; start < EVENTS; start += BATCH)
    database.transaction(() => {
      for (const entry of entries.slice(start, start + BATCH)) {
        if (entry.kind !== 'event') continue;
        const { messageId, receivedAt, at, type, event } = entry.event;
        insert.run(entry.source, messageId, receivedAt, at, type, event, JSON.stringify(entry.event));
      }
    })();
  database.close();
}

const theirs = await best(3, bare);
const ours = await best(3, throughWriter);
rmSync(folder, { recursive: true, force: true });
const rate = (seconds: number) => `${Math.round(EVENTS / seconds).toLocaleString('en')} events a second`;
print(`bench ingest: ${EVENTS.toLocaleString('en')} events of ${PEOPLE.toLocaleString('en')} people`, [
  {
    what: 'journal, people, orders',
    seconds: ours.seconds,
    yardstick: theirs.seconds,
    of: 'bare inserts into the journal',
    note: `${rate(ours.seconds)}; bare ${rate(theirs.seconds)}: ${(theirs.seconds / ours.seconds).toFixed(2)} of its rate`,
  },
]);
