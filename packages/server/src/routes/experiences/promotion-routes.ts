import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { writeAudit } from '../../audit/audit.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import { beginDraft } from '../../live/drafts.ts';
import { promotedPage } from '../../live/read-out/promote.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const params = z.object({ key: z.string() });

export const promotionShapes = defineShapes({
  promoteVariant: {
    method: 'POST',
    url: '/api/experiences/:key/promotion',
    params,
    body: z.strictObject({ slot: z.string(), variant: z.string() }),
    answer: z.object({ key: z.string(), version: z.number() }),
  },
});

/** What is made of a variant that has won: a draft, which a person publishes. */
export function promotionRoutes(app: FastifyInstance, { store: { db }, scorer, now }: ServerWorld): void {
  addRoute(app, promotionShapes.promoteVariant, async ({ params: { key }, body: { slot, variant } }, { caller }) => {
    const at = now().getTime();
    const page = await promotedPage({ db, scorer, now: at }, key, { slot, variant });
    await beginDraft(db, page, { by: caller.id, at });
    await writeAudit(db, { at, who: caller.id, action: 'experience.drafted', about: { key, slot, variant } });
    return { key, version: page.version };
  });
}
