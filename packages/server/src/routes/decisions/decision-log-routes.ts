import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { behind, linkNext, partQuery } from '../../http/next-page.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import { newestDecisions, readDecision } from '../../live/decisions.ts';
import { listExperiences } from '../../live/experiences.ts';
import { baselineOf, explainedSlots } from '../../live/explain-page.ts';
import { divisionOf, divisions } from '../../live/read-out/divisions.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const place = z.object({ seq: z.int() });
const query = z.object({
  ...partQuery({ usual: 50, most: 200 }),
  experience: z.string().optional(),
  person: z.string().optional(),
});

export const decisionLogShapes = defineShapes({
  listDecisions: {
    method: 'GET',
    url: '/api/decisions',
    query,
    answer: z.array(
      z.object({
        id: z.string(),
        at: z.string(),
        experience: z.string(),
        version: z.number(),
        person: z.string(),
        isControl: z.boolean(),
        /** As of which day it was predicted what they will bring; null where no customer was. */
        observedUntil: z.string().nullable(),
        /** That the baseline of the page decided for them, in words; null where it did not. */
        baseline: z.string().nullable(),
        slots: z.record(
          z.string(),
          z.object({
            ...{ variant: z.string(), slotName: z.string(), variantName: z.string() },
            ...{ propensity: z.number(), says: z.string() },
          }),
        ),
      }),
    ),
  },
});

/** What was decided, the newest first, with the reasons in plain words. */
export function decisionLogRoutes(app: FastifyInstance, { store: { db } }: ServerWorld): void {
  addRoute(app, decisionLogShapes.listDecisions, async ({ query: asked }, request, reply) => {
    const { limit, cursor, experience, person } = asked;
    const language = languageOfHeader(request.headers['accept-language']);
    const published = await listExperiences(db);
    const pages = new Map(published.map(({ experience: each }) => [each.key, each]));
    const divided = await divisions(db);
    const before = behind(cursor, place).after?.seq;
    const rows = await newestDecisions(db, { experience, person, before })
      .limit(limit + 1)
      .execute();
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    linkNext(request, reply, last && rows.length > limit ? { seq: Number(last.seq) } : null);
    return shown.map((row) => {
      const { slots, visitor } = readDecision(row);
      return {
        id: row.id,
        at: new Date(Number(row.at)).toISOString(),
        experience: row.experience,
        version: row.version,
        person: row.person,
        isControl: row.is_control === 1,
        observedUntil: visitor.value?.observedUntil ?? null,
        baseline: baselineOf(slots, { ...divisionOf(divided, row), unit: row.unit }, language),
        slots: explainedSlots(slots, pages.get(row.experience), language),
      };
    });
  });
}
