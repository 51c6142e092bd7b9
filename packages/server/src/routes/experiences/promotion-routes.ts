import { type Condition, dimensions } from '@perennial/decide';
import { makeSpeaker } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { writeAudit } from '../../audit/audit.ts';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { addRoute, asIs, defineShapes } from '../../http/route.ts';
import { beginDraft } from '../../live/drafts.ts';
import { promotedPage } from '../../live/read-out/promote.ts';
import { pageWithTest, similarFindings, suggestedSegments } from '../../live/read-out/similar.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const params = z.object({ key: z.string() });
const place = z.strictObject({ slot: z.string(), variant: z.string() });
const dimension = z.enum(dimensions);
const condition = z.record(z.string(), z.json());
type Written = z.infer<typeof condition>;

export const promotionShapes = defineShapes({
  promoteVariant: {
    method: 'POST',
    url: '/api/experiences/:key/promotion',
    params,
    /** `reason`: why it is promoted within its first seven days all the same; the audit log has it. */
    body: place.extend({ reason: z.string().trim().min(1).max(300).optional() }),
    answer: z.object({ key: z.string(), version: z.number() }),
  },
  suggestSegments: {
    method: 'GET',
    url: '/api/experiences/:key/similar-segments',
    params,
    query: place,
    answer: z.object({
      finding: z.object({ code: z.enum(similarFindings), says: z.string() }),
      own: z.object({ when: asIs<Written>(), people: z.number() }).nullable(),
      segments: z.array(
        z.object({
          when: asIs<Written>(),
          dimension,
          people: z.number(),
          peopleAMonth: z.number(),
          distance: z.number(),
          distances: z.array(z.object({ dimension, distance: z.number() })),
        }),
      ),
    }),
  },
  testInSegment: {
    method: 'POST',
    url: '/api/experiences/:key/segment-test',
    params,
    body: place.extend({ when: condition }),
    answer: z.object({ key: z.string(), version: z.number(), variant: z.string() }),
  },
});

/** What is made of a variant that has won: drafts, which a person publishes. */
export function promotionRoutes(app: FastifyInstance, { store: { db }, scorer, now }: ServerWorld): void {
  const world = (at: number) => ({ db, scorer, now: at });
  const log = (
    at: number,
    who: string,
    about: { readonly key: string; readonly slot: string; readonly variant: string; readonly reason?: string },
  ) => writeAudit(db, { at, who, action: 'experience.drafted', about });
  addRoute(app, promotionShapes.promoteVariant, async ({ params: { key }, body }, { caller }) => {
    const at = now().getTime();
    const { slot, variant, reason } = body;
    const page = await promotedPage(world(at), key, { slot, variant }, { insists: reason !== undefined });
    await beginDraft(db, page, { by: caller.id, at });
    await log(at, caller.id, { key, slot, variant, ...(reason !== undefined && { reason }) });
    return { key, version: page.version };
  });
  addRoute(app, promotionShapes.suggestSegments, async ({ params: { key }, query }, { headers }) => {
    const { finding, own, segments } = await suggestedSegments(world(now().getTime()), key, query);
    const { say } = makeSpeaker(languageOfHeader(headers['accept-language']), { surface: 'api' });
    return {
      finding: { code: finding, says: say(`similar.finding.${finding}`) },
      own: own && { ...own, when: own.when as Written },
      segments: segments.map((each) => ({ ...each, when: each.when as Written, distances: [...each.distances] })),
    };
  });
  addRoute(app, promotionShapes.testInSegment, async ({ params: { key }, body }, { caller }) => {
    const at = now().getTime();
    const { slot, variant, when } = body;
    const { page, variant: name } = await pageWithTest(world(at), key, { slot, variant }, when as Condition);
    await beginDraft(db, page, { by: caller.id, at });
    await log(at, caller.id, { key, slot, variant: name });
    return { key, version: page.version, variant: name };
  });
}
