import { decidePage, readExperience, type Visitor } from '@perennial/decide';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { addRoute, asIs, defineShapes } from '../../http/route.ts';
import { type ExplainedSlot, explainedSlots } from '../../live/explain-page.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const share = z.number().min(0).max(1);

const visitor = z.strictObject({
  id: z.string().min(1).max(200),
  consents: z.boolean().default(true),
  value: z.number().optional(),
  priceSensitivity: share.optional(),
  needs: z.array(z.string()).optional(),
  stage: z.string().optional(),
  region: z.string().optional(),
  attributes: z.record(z.string(), z.json()).optional(),
});

export const studioShapes = defineShapes({
  previewExperience: {
    method: 'POST',
    url: '/api/experience-preview',
    body: z.strictObject({ configuration: z.record(z.string(), z.unknown()), visitor }),
    answer: z.object({ isControl: z.boolean(), slots: z.record(z.string(), asIs<ExplainedSlot>()) }),
  },
});

/** What designing a page needs: what it would show any visitor, published or not. Nothing is logged. */
export function studioRoutes(app: FastifyInstance, { now }: ServerWorld): void {
  addRoute(app, studioShapes.previewExperience, async ({ body: { configuration, visitor: asked } }, { headers }) => {
    const experience = readExperience(configuration, String(configuration.key ?? ''));
    const page = decidePage(experience, visitorOf(asked), now().getTime());
    const language = languageOfHeader(headers['accept-language']);
    return { isControl: page.isControl, slots: { ...explainedSlots(page.slots, experience.currency, language) } };
  });
}

function visitorOf({ id, consents, value, ...known }: z.infer<typeof visitor>): Visitor {
  const said = Object.entries(known).filter(([, each]) => each !== undefined);
  return {
    id,
    consents: consents ?? true,
    ...(value !== undefined && { value: { expected: value } }),
    ...Object.fromEntries(said),
  };
}
