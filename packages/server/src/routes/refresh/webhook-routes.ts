import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { writeAudit } from '../../audit/audit.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import { requireOutside } from '../../outside/ask-outside.ts';
import { MAIL, makeWebhook, removeWebhook } from '../../webhooks/webhooks.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const webhook = z.object({ id: z.string(), address: z.string(), waiting: z.int(), failed: z.int() });

/** Of the web, or of mail: one address, and nothing that begins another line. */
const ADDRESS = /^(https?:\/\/[^\s]+|mailto:[^\s@<>",;]+@[^\s@<>",;]+)$/;
export type WebhookAnswer = z.infer<typeof webhook>;

export const webhookShapes = defineShapes({
  listWebhooks: { method: 'GET', url: '/api/webhooks', answer: z.array(webhook) },
  makeWebhook: {
    method: 'POST',
    url: '/api/webhooks',
    body: z.strictObject({ address: z.string().regex(ADDRESS).max(2000) }),
    answer: z.object({ id: z.string(), secret: z.string() }),
    status: 201,
  },
  removeWebhook: {
    method: 'DELETE',
    url: '/api/webhooks/:id',
    params: z.object({ id: z.string() }),
    answer: z.object({ done: z.boolean() }),
  },
});

/** Whom the server tells of what happened, by messages that are signed (Standard Webhooks 1.0). */
export function webhookRoutes(app: FastifyInstance, world: ServerWorld): void {
  const {
    store: { db },
    now,
    outside,
  } = world;
  addRoute(app, webhookShapes.listWebhooks, async () => {
    const hooks = await db.selectFrom('webhooks').select(['id', 'address']).orderBy('made_at').execute();
    const undelivered = await db
      .selectFrom('deliveries')
      .select(['webhook', 'state'])
      .where('state', '!=', 'delivered')
      .execute();
    const count = (id: string, state: string) =>
      undelivered.filter((each) => each.webhook === id && each.state === state).length;
    return hooks.map((each) => ({ ...each, waiting: count(each.id, 'waiting'), failed: count(each.id, 'failed') }));
  });
  addRoute(app, webhookShapes.makeWebhook, async ({ body: { address } }, { caller }) => {
    // What would never be told is refused at once.
    if (!address.startsWith(MAIL)) requireOutside(outside, address);
    const made = await makeWebhook({ db, ...world }, address, caller.id);
    const about = { id: made.id };
    await writeAudit(db, { at: now().getTime(), who: caller.id, action: 'webhook.made', about });
    return made;
  });
  addRoute(app, webhookShapes.removeWebhook, async ({ params: { id } }, { caller }) => {
    await removeWebhook({ db }, id);
    await writeAudit(db, { at: now().getTime(), who: caller.id, action: 'webhook.removed', about: { id } });
    return { done: true };
  });
}
