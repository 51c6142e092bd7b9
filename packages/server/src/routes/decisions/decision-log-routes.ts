import type { PageDecision } from '@perennial/decide';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import { listExperiences } from '../../live/experiences.ts';
import { explainedSlots } from '../../live/explain-page.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const query = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
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
        slots: z.record(z.string(), z.object({ variant: z.string(), propensity: z.number(), says: z.string() })),
      }),
    ),
  },
});

/** What was decided, the newest first, with the reasons in plain words. */
export function decisionLogRoutes(app: FastifyInstance, { store: { db } }: ServerWorld): void {
  addRoute(app, decisionLogShapes.listDecisions, async ({ query: { limit, experience, person } }, { headers }) => {
    const language = languageOfHeader(headers['accept-language']);
    const published = await listExperiences(db);
    const currencies = new Map(published.map(({ experience: each }) => [each.key, each.currency]));
    let found = db.selectFrom('decisions').selectAll().orderBy('at', 'desc').orderBy('id').limit(Number(limit));
    if (experience !== undefined && experience !== '') found = found.where('experience', '=', experience);
    if (person !== undefined && person !== '') found = found.where('person', '=', person);
    return (await found.execute()).map((row) => ({
      id: row.id,
      at: new Date(Number(row.at)).toISOString(),
      experience: row.experience,
      version: row.version,
      person: row.person,
      isControl: row.is_control === 1,
      slots: explainedSlots(
        JSON.parse(row.slots) as PageDecision['slots'],
        currencies.get(row.experience) ?? 'EUR',
        language,
      ),
    }));
  });
}
