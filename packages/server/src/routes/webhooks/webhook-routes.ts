import { Failure } from '@perennial/words';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { addRoute } from '../../http/route.ts';
import { rejectedEvent } from '../../live/rejected.ts';
import { LARGEST_BATCH, type LiveEvent, liveEvent, type SegmentEvent } from '../../live/segment-event.ts';
import { isFromShopify, shopifyEvents } from '../../live/webhooks/shopify.ts';
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
  { settings, writer, rejections, now }: ServerWorld,
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
        const told = shopifyEvents(headerOf(headers['x-shopify-topic']), jsonOf(bytes), messageId);
        return store('shopify', told, now().getTime());
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
        return store('stripe', told.data?.object ? stripeEvents(told) : [], receivedAt);
      },
    );
  });
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
