import {
  decidePage,
  type Experience,
  fillPage,
  type PageDecision,
  readExperience,
  type Visitor,
} from '@perennial/decide';
import { Failure, type Language } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { addRoute, asIs, defineShapes } from '../../http/route.ts';
import { baselineOf, type ExplainedSlot, explainedSlots } from '../../live/explain-page.ts';
import { type PersonOnPage, previewPerson } from '../../live/preview-person.ts';
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

const pageShape = {
  isControl: z.boolean(),
  /** That the baseline of the page decides for them, in words; null where it does not. */
  baseline: z.string().nullable(),
  slots: z.record(z.string(), asIs<ExplainedSlot>()),
};

export const studioShapes = defineShapes({
  previewExperience: {
    method: 'POST',
    url: '/api/experience-preview',
    body: z.strictObject({ configuration: z.record(z.string(), z.unknown()), visitor }),
    answer: z.object(pageShape),
  },
  previewForPerson: {
    method: 'POST',
    url: '/api/experience-preview/person',
    body: z.strictObject({
      configuration: z.record(z.string(), z.unknown()),
      /** The id of a customer, or of a visitor. */
      person: name,
      /** As a page would tell it; otherwise what events have said. */
      consents: z.boolean().optional(),
    }),
    answer: z.object({ ...pageShape, visitor: asIs<PersonOnPage['visitor']>() }),
  },
});

/** What designing a page needs: what it would show any visitor, published or not. Nothing is logged. */
export function studioRoutes(app: FastifyInstance, world: ServerWorld): void {
  const { now, productLeads } = world;
  addRoute(app, studioShapes.previewExperience, async ({ body: { configuration, visitor: asked } }, { headers }) => {
    const experience = readExperience(configuration, String(configuration.key ?? ''));
    const at = now().getTime();
    const { lookedAt = [], bought = [], ...known } = asked;
    const dated = (names: readonly string[]) => names.map((each) => [each, at] as const);
    const decided = decidePage(experience, visitorOf(known), at);
    const page = fillPage(experience, decided, productLeads(), { lookedAt: dated(lookedAt), bought: dated(bought) });
    const language = languageOfHeader(headers['accept-language']);
    return writtenPage(page, experience, language);
  });
  addRoute(app, studioShapes.previewForPerson, async ({ body: { configuration, person, ...told } }, { headers }) => {
    const experience = readExperience(configuration, String(configuration.key ?? ''));
    const found = await previewPerson(world, experience, person, told.consents, now().getTime());
    if (!found) throw new Failure('not-found.customer', { customer: { text: person } });
    const { page: decided, visitor: known } = found;
    const language = languageOfHeader(headers['accept-language']);
    return { ...writtenPage(decided, experience, language), visitor: known };
  });
}

function writtenPage({ isControl, slots, visitor: unit }: PageDecision, experience: Experience, language: Language) {
  return {
    isControl,
    baseline: baselineOf(slots, { ...experience, unit }, language),
    slots: { ...explainedSlots(slots, experience, language) },
  };
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
