import { ordersOfEvents } from '@perennial/study';
import { Failure } from '@perennial/words';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { addRoute } from '../../http/route.ts';
import { personOfId, personOfName } from '../../live/people.ts';
import { rejectedEvent } from '../../live/rejected.ts';
import { LARGEST_BATCH, type LiveEvent, liveEvent, type SegmentEvent } from '../../live/segment-event.ts';
import { type FilesSay, isFromShopify, shopifyEvents } from '../../live/webhooks/shopify.ts';
import { isFromStripe, type StripeEvent, stripeEvents } from '../../live/webhooks/stripe.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const answer = z.object({
  result: z.enum(['stored', 'duplicate', 'erased', 'ignored', 'rejected']),
  reason: z.string().optional(),
});

type Became = z.infer<typeof answer>;

/** Orders as Shopify and Stripe tell them. Who signs with the secret that the server was given needs no key. */
export async function webhookRoutes(
  app: FastifyInstance,
  { settings, store: { db }, writer, rejections, now }: ServerWorld,
): Promise<void> {
  const { environment } = settings;
  /** Of several events that one webhook tells, the first that is news says what became of it. */
  const store = async (source: string, told: readonly SegmentEvent[], receivedAt: number): Promise<Became> => {
    if (told.length === 0) return { result: 'ignored' };
    const read = told.map((body) => liveEvent('track', body, { receivedAt, messageId: body.messageId! }));
    const events = read.filter((each): each is LiveEvent => typeof each === 'object');
    for (const [i, reason] of read.entries())
      if (typeof reason === 'string') rejections.add(rejectedEvent(told[i], 'track', reason, source));
    const rejected = read.find((each) => typeof each === 'string');
    const entries = events.map((event) => ({ kind: 'event', source, event }) as const);
    const results = await writer.write(entries, 'event');
    if (results.includes('other-currency')) return { result: 'stored', reason: 'other-currency' };
    if (rejected !== undefined) return { result: 'rejected', reason: rejected };
    const became = results.find((each) => each === 'stored') ?? results[0]!;
    return { result: became as Exclude<typeof became, 'other-currency'> };
  };
  await app.register(async (signed) => {
    // What is signed are the bytes.
    signed.removeContentTypeParser('application/json');
    signed.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, body, done) => done(null, body));
    const shape = { method: 'POST', answer, bodyLimit: LARGEST_BATCH, isLive: true } as const;
    addRoute(
      signed,
      { ...shape, url: '/v1/webhooks/shopify', name: 'hearShopify' },
      async (_, { body, headers }: FastifyRequest) => {
        const secret = secretOf(environment.SHOPIFY_WEBHOOK_SECRET, 'SHOPIFY_WEBHOOK_SECRET');
        const bytes = bytesOf(body);
        if (!isFromShopify(bytes, headerOf(headers['x-shopify-hmac-sha256']), secret))
          throw new Failure('webhook-refused', { header: { text: 'X-Shopify-Hmac-Sha256' } });
        const messageId = headerOf(headers['x-shopify-webhook-id']) || headerOf(headers['x-shopify-hmac-sha256']);
        const topic = headerOf(headers['x-shopify-topic']);
        const told = shopifyEvents(topic, jsonOf(bytes), messageId, filesSay(settings.folder));
        return store('shopify', await underKnownNames(db, told), now().getTime());
      },
    );
    addRoute(
      signed,
      { ...shape, url: '/v1/webhooks/stripe', name: 'hearStripe' },
      async (_, { body, headers }: FastifyRequest) => {
        const secret = secretOf(environment.STRIPE_WEBHOOK_SECRET, 'STRIPE_WEBHOOK_SECRET');
        const bytes = bytesOf(body);
        const receivedAt = now().getTime();
        if (!isFromStripe(bytes, headerOf(headers['stripe-signature']), secret, receivedAt))
          throw new Failure('webhook-refused', { header: { text: 'Stripe-Signature' } });
        const told = jsonOf(bytes) as StripeEvent;
        const events = told.data?.object ? stripeEvents(told) : [];
        return store('stripe', await underKnownNames(db, events), receivedAt);
      },
    );
  });
}

/** How the files of the newest run tell orders. */
function filesSay(folder: string): FilesSay {
  const found = ordersOfEvents({ folder });
  return {
    customersAre: found?.areCustomersEmails ? 'emails' : 'ids',
    amountsAre: found?.areAmountsSubtotals ? 'subtotals' : 'totals',
  };
}

/** Events of the people that these names turned out to be: a run finds whom the files know by another name. */
async function underKnownNames(db: ServerWorld['store']['db'], told: readonly SegmentEvent[]) {
  const known: SegmentEvent[] = [];
  for (const event of told) {
    const userId = event.userId ?? null;
    const isKnown = userId === null || (await personOfId(db, userId)) !== null;
    const other = isKnown ? null : await personOfName(db, userId);
    const isPerson = other !== null && (await personOfId(db, other)) !== null;
    known.push(isPerson ? { ...event, userId: other } : event);
  }
  return known;
}

function secretOf(secret: string | undefined, variable: string): string {
  if (!secret) throw new Failure('webhook-refused.no-secret', { variable: { text: variable } });
  return secret;
}

function headerOf(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

function bytesOf(body: unknown): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
}

function jsonOf(bytes: Buffer): object {
  try {
    const read: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof read === 'object' && read !== null) return read;
  } catch {
    // Below.
  }
  throw new Failure('request-invalid.json');
}
