import { decidePage, fillPage, readExperience, type Visitor } from '@perennial/decide';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { addRoute, asIs, defineShapes } from '../../http/route.ts';
import { type ExplainedSlot, explainedSlots } from '../../live/explain-page.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const share = z.number().min(0).max(1);

const name = z.string().min(1).max(200);

const visitor = z.strictObject({
  id: z.string().min(1).max(200),
  consents: z.boolean().default(true),
  value: z.number().optional(),
  priceSensitivity: share.optional(),
  needs: z.array(z.string()).optional(),
  stage: z.string().optional(),
  region: z.string().optional(),
  attributes: z.record(z.string(), z.json()).optional(),
  /** Products, the latest first: what is recommended follows them. */
  lookedAt: z.array(name).default([]),
  bought: z.array(name).default([]),
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
export function studioRoutes(app: FastifyInstance, { now, productLeads }: ServerWorld): void {
  addRoute(app, studioShapes.previewExperience, async ({ body: { configuration, visitor: asked } }, { headers }) => {
    const experience = readExperience(configuration, String(configuration.key ?? ''));
    const at = now().getTime();
    const { lookedAt = [], bought = [], ...known } = asked;
    const dated = (names: readonly string[]) => names.map((each) => [each, at] as const);
    const decided = decidePage(experience, visitorOf(known), at);
    const page = fillPage(experience, decided, productLeads(), { lookedAt: dated(lookedAt), bought: dated(bought) });
    const language = languageOfHeader(headers['accept-language']);
    const whose = { ...experience, unit: page.visitor };
    return { isControl: page.isControl, slots: { ...explainedSlots(page.slots, experience, language, whose) } };
  });
}

function visitorOf({ id, consents, value, ...known }: Omit<z.infer<typeof visitor>, 'lookedAt' | 'bought'>): Visitor {
  const said = Object.entries(known).filter(([, each]) => each !== undefined);
  return {
    id,
    consents: consents ?? true,
    ...(value !== undefined && { value: { expected: value } }),
    ...Object.fromEntries(said),
  };
}
