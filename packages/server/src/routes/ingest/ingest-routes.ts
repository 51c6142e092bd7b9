import type { Happening } from '@perennial/decide';
import { makeSpeaker } from '@perennial/words';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import { rejectedEvent, rejectedWords } from '../../live/rejected.ts';
import {
  idOf,
  LARGEST_BATCH,
  type LiveEvent,
  liveEvent,
  type SegmentEvent,
  segmentEvent,
} from '../../live/segment-event.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const types = ['identify', 'track', 'page', 'screen', 'group', 'alias'] as const;

/** Whether an address takes events. */
export function takesEvents(url: string): boolean {
  return url === '/v1/batch' || types.some((type) => url === `/v1/${type}`);
}

/** What became of one event: stored, known already, or rejected, with why. Of one that is stored, why it is taken off nothing. */
const resultOfEvent = z.object({
  messageId: z.string().nullable(),
  result: z.enum(['stored', 'duplicate', 'rejected']),
  reason: z.string().optional(),
  /** The reason and what to do, in the language of the request. */
  says: z.string().optional(),
});
const answer = z.object({ success: z.boolean(), results: z.array(resultOfEvent) });

const MOST_EVENTS = 1000;
const sent = { method: 'POST', answer, bodyLimit: LARGEST_BATCH, isLive: true } as const;
const batch = z.looseObject({ batch: z.array(z.unknown()).max(MOST_EVENTS), sentAt: z.unknown().optional() });

export const ingestShapes = defineShapes({
  send_identify: { ...sent, url: '/v1/identify', body: z.unknown() },
  send_track: { ...sent, url: '/v1/track', body: z.unknown() },
  send_page: { ...sent, url: '/v1/page', body: z.unknown() },
  send_screen: { ...sent, url: '/v1/screen', body: z.unknown() },
  send_group: { ...sent, url: '/v1/group', body: z.unknown() },
  send_alias: { ...sent, url: '/v1/alias', body: z.unknown() },
  sendBatch: { ...sent, url: '/v1/batch', body: batch },
});

/** Of objects and lists within each other. */
const DEEPEST = 20;

/**
 * Events as Segment's libraries send them. They are on disk before they are acknowledged, and each has a result of its own; one that cannot be kept does not
 * keep the others out.
 */
export function ingestRoutes(app: FastifyInstance, { writer, rejections, now, randomKey }: ServerWorld): void {
  const take = async (
    events: readonly (readonly [Happening['type'] | undefined, unknown])[],
    { caller: { id: source }, headers }: FastifyRequest,
  ) => {
    const receivedAt = now().getTime();
    const read = events.map(([type, body]) => readEvent(type, body, { receivedAt, messageId: newId(randomKey) }));
    const usable = read.filter((each): each is LiveEvent => typeof each === 'object');
    const entries = usable.map((event) => ({ kind: 'event', source, event }) as const);
    const stored = await writer.write(entries, 'event');
    let next = 0;
    const rejected = (i: number, messageId: string | null, reason: string) => {
      const why = rejectedEvent(events[i]![1], events[i]![0], reason, source);
      rejections.add(why);
      const speaker = makeSpeaker(languageOfHeader(headers['accept-language']), { surface: 'api' });
      return { messageId, result: 'rejected' as const, reason, says: rejectedWords(why, speaker) };
    };
    const results = read.map((each, i) => {
      if (typeof each === 'string') return rejected(i, messageIdOf(events[i]![1]), each);
      const became = stored[next++]!;
      if (became === 'erased') return rejected(i, each.messageId, became);
      if (became === 'other-currency') return { messageId: each.messageId, result: 'stored' as const, reason: became };
      return { messageId: each.messageId, result: became };
    });
    return { success: results.every((each) => each.result !== 'rejected'), results };
  };
  for (const type of types)
    addRoute(app, ingestShapes[`send_${type}`], ({ body }, request) => take([[type, body]], request));
  addRoute(app, ingestShapes.sendBatch, ({ body: { batch: events, sentAt } }, request) =>
    take(
      events.map((each) => [undefined, typeof sentAt === 'string' && isObject(each) ? { sentAt, ...each } : each]),
      request,
    ),
  );
}

function readEvent(
  type: Happening['type'] | undefined,
  body: unknown,
  at: { readonly receivedAt: number; readonly messageId: string },
): LiveEvent | string {
  if (!isShallow(body, DEEPEST)) return 'too-deep';
  const read = segmentEvent.safeParse(body);
  if (!read.success) return `invalid: ${read.error.issues[0]!.path.join('.') || 'body'}`;
  const event: SegmentEvent = read.data;
  const kind = type ?? event.type;
  return kind === undefined ? 'no-type' : liveEvent(kind, event, at);
}

function isShallow(value: unknown, deepest: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return deepest > 0 && Object.values(value).every((each) => isShallow(each, deepest - 1));
}

function messageIdOf(body: unknown): string | null {
  if (!isObject(body)) return null;
  const { messageId } = body;
  return typeof messageId === 'string' || typeof messageId === 'number' ? idOf(messageId) : null;
}

function newId(randomKey: () => Uint8Array): string {
  return Buffer.from(randomKey()).toString('base64url').slice(0, 22);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
