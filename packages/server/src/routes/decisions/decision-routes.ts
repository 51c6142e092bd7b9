import { type Json, onceForMany, type PageDecision } from '@perennial/decide';
import { Failure } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { addRoute, asIs, defineShapes } from '../../http/route.ts';
import { arrivalOf } from '../../live/arrival.ts';
import { type DecideRequest, decideLive } from '../../live/decide-live.ts';
import { decisionOfId, readDecision, withContent } from '../../live/decisions.ts';
import { versionOf } from '../../live/experiences.ts';
import { baselineOf, type ExplainedSlot, explainedSlots } from '../../live/explain-page.ts';
import { idOf, sentId } from '../../live/segment-event.ts';
import { soon } from '../../store/soon.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const shown = z.object({ variant: z.string(), content: z.unknown(), disclosure: z.string().optional() });

export const decisionShapes = defineShapes({
  decide: {
    method: 'POST',
    url: '/v1/decide',
    isLive: true,
    body: z.object({
      experience: z.string(),
      anonymousId: sentId.nullish(),
      userId: sentId.nullish(),
      // Of a body that was JSON whatever it holds is JSON.
      attributes: z.record(z.string(), asIs<Json>()).optional(),
      /** How they came, as the context of an event says it. */
      context: z.record(z.string(), asIs<Json>()).optional(),
      consents: z.boolean().optional(),
      region: z.string().max(20).optional(),
    }),
    // What a browser is told: never a score, a chance or a rule.
    answer: z.object({
      decision: z.string(),
      experience: z.string(),
      version: z.number(),
      slots: z.record(z.string(), shown),
    }),
  },
  explainDecision: {
    method: 'GET',
    url: '/api/decisions/:id',
    params: z.object({ id: z.string() }),
    answer: z.object({
      id: z.string(),
      at: z.string(),
      experience: z.string(),
      version: z.number(),
      isControl: z.boolean(),
      /** As of which day it was predicted what they will bring; null where no customer was. */
      observedUntil: z.string().nullable(),
      /** That the baseline of the page decided for them, in words; null where it did not. */
      baseline: z.string().nullable(),
      slots: z.record(z.string(), asIs<ExplainedSlot>()),
    }),
  },
});

type Shown = z.infer<typeof shown>;

function requestOf(body: z.infer<typeof decisionShapes.decide.body>): DecideRequest {
  const { experience, anonymousId, userId, attributes = {}, context, consents, region } = body;
  const arrival = context === undefined ? null : arrivalOf(context, {});
  return {
    ...{ experience, anonymousId: idOf(anonymousId), userId: idOf(userId), attributes },
    ...(arrival && { arrival }),
    ...(consents !== undefined && { consents }),
    ...(region !== undefined && { region }),
  };
}

const shownOf = onceForMany(({ slots }: PageDecision) => {
  const shown: Record<string, Shown> = {};
  for (const name in slots) {
    const { variant, content, disclosure } = slots[name]!;
    shown[name] = disclosure === undefined ? { variant, content } : { variant, content, disclosure };
  }
  return shown;
});

/** Decides pages, and explains to those who may know why a visitor saw what they saw. */
export function decisionRoutes(app: FastifyInstance, world: ServerWorld): void {
  addRoute(app, decisionShapes.decide, ({ body }) =>
    soon(decideLive(world, requestOf(body)), ({ id: decision, page }) => {
      const { experience, version } = page;
      return { decision, experience, version, slots: shownOf(page) };
    }),
  );
  addRoute(app, decisionShapes.explainDecision, async ({ params }, { headers }) => {
    const row = await decisionOfId(world.store.db, params.id);
    if (!row) throw new Failure('not-found.decision', { id: { text: params.id } });
    const { experience } = await versionOf(world.store.db, row.experience, row.version);
    const { slots: kept, visitor } = readDecision(row);
    const slots = withContent(kept, experience);
    const language = languageOfHeader(headers['accept-language']);
    return {
      id: row.id,
      at: new Date(Number(row.at)).toISOString(),
      experience: row.experience,
      version: row.version,
      isControl: row.is_control === 1,
      observedUntil: visitor.value?.observedUntil ?? null,
      baseline: baselineOf(slots, { ...experience, unit: row.unit }, language),
      slots: { ...explainedSlots(slots, experience, language) },
    };
  });
}
