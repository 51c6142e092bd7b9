import { ordersOfEvents, refundsWithoutOrder } from '@perennial/study';
import { makeSpeaker, type Speaker } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { behind, linkNext, partQuery } from '../../http/next-page.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import { lineSince } from '../../live/line-since.ts';
import { rejectedWords } from '../../live/rejected.ts';
import { type RefundsOfRun, uncountedRefunds } from '../../live/uncounted-refunds.ts';
import { DECISIONS, outcomesOf, remediesOf, senderOf } from '../../live/write/journal.ts';
import { newestRecord } from '../../reading/newest-record.ts';
import type { Database } from '../../store/database.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const DAY = 86_400_000;
/** Who tells payments, and no orders. */
const PAYMENTS = 'stripe';
const place = z.object({ seq: z.int() });

const event = z.object({
  messageId: z.string(),
  source: z.string(),
  receivedAt: z.string(),
  at: z.string(),
  type: z.string(),
  event: z.string(),
  body: z.unknown(),
});

export const eventShapes = defineShapes({
  listEvents: {
    method: 'GET',
    url: '/api/events',
    query: z.object({ ...partQuery({ usual: 50, most: 200 }), source: z.string().optional() }),
    answer: z.array(event),
  },
  listRejections: {
    method: 'GET',
    url: '/api/rejections',
    answer: z.object({
      since: z.string(),
      rejections: z.array(
        z.object({
          source: z.string().nullable(),
          name: z.string().nullable(),
          event: z.string(),
          reason: z.string(),
          says: z.string(),
          said: z.string().nullable(),
          messageId: z.string().nullable(),
          times: z.number(),
          lastAt: z.string(),
        }),
      ),
    }),
  },
  listSources: {
    method: 'GET',
    url: '/api/sources',
    answer: z.object({
      sources: z.array(
        z.object({
          source: z.string(),
          name: z.string().nullable(),
          events: z.number(),
          lastDay: z.number(),
          firstAt: z.string(),
          lastAt: z.string(),
          names: z.array(z.object({ event: z.string(), events: z.number() })),
        }),
      ),
      /** Orders of events that files or others tell, too, as the newest run has found; null where it was told none. */
      told: z
        .object({
          twice: z.object({ orders: z.number(), sum: z.number(), told: z.number() }),
          currency: z.string(),
          probable: z.array(
            z.object({
              source: z.string(),
              name: z.string().nullable(),
              /** The other source; null for files. */
              other: z.string().nullable(),
              otherName: z.string().nullable(),
              orders: z.number(),
              sum: z.number(),
              says: z.string(),
            }),
          ),
        })
        .nullable(),
      /** Refunds that are taken off no order. */
      uncountedRefunds: z.array(
        z.object({
          reason: z.enum(['waits', 'no-order', 'other-currency']),
          says: z.string(),
          currency: z.string().nullable(),
          refunds: z.number(),
          sum: z.number(),
          whole: z.number(),
        }),
      ),
    }),
  },
});

/** Where events come from and what they say, for whoever connects a shop. */
export function eventRoutes(
  app: FastifyInstance,
  { settings: { folder }, store: { db }, rejections, now }: ServerWorld,
): void {
  const namesOfKeys = async () =>
    new Map((await db.selectFrom('keys').select(['id', 'name']).execute()).map((key) => [`key:${key.id}`, key.name]));
  addRoute(app, eventShapes.listRejections, async (_, { headers }) => {
    const names = await namesOfKeys();
    const speaker = makeSpeaker(languageOfHeader(headers['accept-language']), { surface: 'api' });
    return {
      since: new Date(rejections.since).toISOString(),
      rejections: rejections.list().map((each) => ({
        source: each.source,
        name: names.get(each.source ?? '') ?? null,
        event: each.event,
        reason: each.reason,
        says: rejectedWords(each, speaker),
        said: each.said,
        messageId: each.messageId,
        times: each.times,
        lastAt: new Date(each.lastAt).toISOString(),
      })),
    };
  });
  addRoute(app, eventShapes.listEvents, async ({ query: { limit, cursor, source } }, request, reply) => {
    let query = db
      .selectFrom('journal')
      .selectAll()
      .where('source', '!=', DECISIONS)
      .orderBy('seq', 'desc')
      .limit(limit + 1);
    const { after } = behind(cursor, place);
    if (after) query = query.where('seq', '<', after.seq);
    if (source !== undefined) query = query.where('source', 'in', [source, outcomesOf(source), remediesOf(source)]);
    const found = await query.execute();
    const rows = found.slice(0, limit);
    linkNext(request, reply, found.length > limit ? { seq: Number(rows.at(-1)!.seq) } : null);
    return rows.map(({ message_id, received_at, at, body, ...rest }) => ({
      messageId: message_id,
      source: senderOf(rest.source),
      type: rest.type,
      event: rest.event,
      receivedAt: new Date(Number(received_at)).toISOString(),
      at: new Date(Number(at)).toISOString(),
      body: JSON.parse(body) as unknown,
    }));
  });
  addRoute(app, eventShapes.listSources, async (_, { headers }) => {
    const { say } = makeSpeaker(languageOfHeader(headers['accept-language']), { surface: 'api' });
    const uncounted = await uncountedRefunds(db, await refundsOfRun(folder));
    const names = await namesOfKeys();
    return {
      sources: await sourcesOf(db, names, now().getTime() - DAY),
      told: await toldOf(folder, names, say),
      uncountedRefunds: uncounted.map((each) => ({ ...each, says: say(`refunds.${each.reason}`) })),
    };
  });
}

/** What the newest run found of orders that events tell beside others. */
async function toldOf(folder: string, names: ReadonlyMap<string, string>, say: Speaker['say']) {
  const found = ordersOfEvents({ folder });
  const record = found?.twice ? await newestRecord(folder) : null;
  if (!found?.twice || !record) return null;
  return {
    twice: found.twice,
    currency: record.settings.currency,
    probable: found.probable.map(({ teller, other, orders, sum }) => ({
      source: teller,
      name: names.get(teller) ?? null,
      ...{ other, otherName: (other && names.get(other)) ?? null, orders, sum },
      says: say(teller === PAYMENTS || other === PAYMENTS ? 'told.payments' : 'told.probable'),
    })),
  };
}

async function refundsOfRun(folder: string): Promise<RefundsOfRun | null> {
  const record = await newestRecord(folder);
  if (!record) return null;
  const { currency, eventsUpTo } = record.settings;
  return { currency, upTo: eventsUpTo ?? 0, missing: refundsWithoutOrder({ folder }) };
}

async function sourcesOf(db: Kysely<Database>, keys: ReadonlyMap<string, string>, since: number) {
  const rows = await db.selectFrom('line_counts').selectAll().execute();
  const recent = await db
    .selectFrom('journal')
    .select(({ fn }) => ['source', fn.countAll().as('events')])
    .where('source', '!=', DECISIONS)
    .where('seq', '>=', await lineSince(db, since))
    .groupBy('source')
    .execute();
  return [...new Set(rows.map(({ source }) => senderOf(source)))].toSorted().map((source) => {
    const own = rows.filter((row) => senderOf(row.source) === source);
    return {
      source,
      name: keys.get(source) ?? null,
      events: own.reduce((sum, row) => sum + Number(row.lines), 0),
      lastDay: recent
        .filter((row) => senderOf(row.source) === source)
        .reduce((sum, row) => sum + Number(row.events), 0),
      firstAt: new Date(Math.min(...own.map((row) => Number(row.first_at)))).toISOString(),
      lastAt: new Date(Math.max(...own.map((row) => Number(row.last_at)))).toISOString(),
      names: own
        .map(({ type, event: name, lines }) => ({ event: name === '' ? type : name, events: Number(lines) }))
        .toSorted((a, b) => b.events - a.events),
    };
  });
}
