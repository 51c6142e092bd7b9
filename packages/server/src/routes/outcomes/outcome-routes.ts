import { Failure } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { addRoute } from '../../http/route.ts';
import { decisionOfId } from '../../live/decisions.ts';
import { EARLIEST } from '../../live/said-time.ts';
import { currencyOf, idOf, liveEvent, liveId, sentId } from '../../live/segment-event.ts';
import { type Entry, type Outcome, outcomeKinds, type Stored } from '../../live/write/entry.ts';
import type { ServerWorld } from '../../world/server-world.ts';

/** What came of a page, however late: by the id of its decision, or by whoever saw it. */
export function outcomeRoutes(app: FastifyInstance, { store: { db }, writer, now, randomKey }: ServerWorld): void {
  addRoute(
    app,
    {
      method: 'POST',
      url: '/v1/outcomes',
      name: 'sendOutcome',
      isLive: true,
      body: z.object({
        kind: z.enum(outcomeKinds),
        messageId: sentId.nullish(),
        decision: liveId.nullish(),
        anonymousId: sentId.nullish(),
        userId: sentId.nullish(),
        orderId: sentId.nullish(),
        value: z.number().min(0).max(1e12).nullish(),
        currency: z.string().nullish(),
        timestamp: z.iso.datetime({ offset: true }).nullish(),
      }),
      answer: z.object({ result: z.enum(['stored', 'duplicate', 'erased']), messageId: z.string() }),
    },
    async ({ body }, { caller }) => {
      const receivedAt = now().getTime();
      const messageId = idOf(body.messageId) ?? Buffer.from(randomKey()).toString('base64url').slice(0, 22);
      const outcome: Outcome = {
        ...(await whoseOutcome(body)),
        messageId,
        decision: body.decision ?? null,
        at: Math.min(receivedAt, body.timestamp ? Date.parse(body.timestamp) : receivedAt),
        receivedAt,
        kind: body.kind,
        value: body.value ?? null,
        currency: currencyOf({ currency: body.currency ?? null }),
      };
      if (outcome.at < EARLIEST)
        throw new Failure('request-invalid', { place: { text: 'body/timestamp' }, reason: { text: 'ISO 8601' } });
      if (body.currency && outcome.currency === null)
        throw new Failure('request-invalid', { place: { text: 'body/currency' }, reason: { text: 'ISO 4217' } });
      const source = caller.id;
      const entries: Entry[] = [{ kind: 'outcome', source, outcome }];
      const order = orderOf(outcome, idOf(body.orderId) ?? `outcome ${messageId}`);
      if (order) entries.push({ kind: 'event', source, event: order });
      const [result] = await writer.write(entries, 'event');
      // An outcome gives no money back.
      return { result: result as Exclude<Stored, 'other-currency'>, messageId };
    },
  );

  async function whoseOutcome(body: {
    readonly decision?: string | null | undefined;
    readonly anonymousId?: string | number | null | undefined;
    readonly userId?: string | number | null | undefined;
  }): Promise<Pick<Outcome, 'anonymousId' | 'userId'>> {
    const { decision } = body;
    const [anonymousId, userId] = [idOf(body.anonymousId), idOf(body.userId)];
    if (decision) {
      await writer.settled();
      const row = await decisionOfId(db, decision);
      if (!row) throw new Failure('not-found.decision', { id: { text: decision } });
      return { anonymousId: row.person, userId: null };
    }
    if (anonymousId === null && userId === null)
      throw new Failure('request-invalid', { place: { text: 'body/decision' }, reason: { text: 'required' } });
    return { anonymousId, userId };
  }
}

/** A conversion that says how much it was worth is an order: with its number it counts once, whoever else tells of it. */
function orderOf({ kind, value, currency, at, anonymousId, userId, receivedAt, messageId }: Outcome, orderId: string) {
  if (kind !== 'conversion' || value === null) return null;
  const timestamp = new Date(at).toISOString();
  const properties = { order_id: orderId, total: value, currency };
  const message = { receivedAt, messageId: `${messageId} order` };
  const event = liveEvent('track', { anonymousId, userId, event: 'Order Completed', properties, timestamp }, message);
  return typeof event === 'string' ? null : event;
}
