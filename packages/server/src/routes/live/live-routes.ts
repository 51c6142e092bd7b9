import { attributesOf, needsOf, priceSensitivity, stageOf } from '@perennial/decide';
import { Failure } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { addRoute } from '../../http/route.ts';
import { liveScore } from '../../live/live-score.ts';
import { personOf } from '../../live/people.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const score = z.object({
  currency: z.string(),
  orders: z.number(),
  historic: z.number(),
  lastOrder: z.string().nullable(),
  probAlive: z.number(),
  expectedOrders: z.number(),
  expected: z.number(),
  low80: z.number(),
  high80: z.number(),
  horizonDays: z.number(),
  run: z.number(),
});

/** A person as of this moment: what events say of them, and what they are worth now. */
export function liveRoutes(app: FastifyInstance, { store: { db }, scorer, now }: ServerWorld): void {
  addRoute(
    app,
    {
      method: 'GET',
      url: '/v1/customers/:id',
      name: 'scoreNow',
      params: z.object({ id: z.string() }),
      answer: z.object({
        id: z.string(),
        stage: z.string().nullable(),
        needs: z.array(z.string()),
        priceSensitivity: z.number().nullable(),
        attributes: z.record(z.string(), z.unknown()),
        score: score.nullable(),
      }),
    },
    async ({ params: { id } }) => {
      const at = now().getTime();
      const person = await personOf(db, { userId: id, anonymousId: id });
      const found = await liveScore(scorer, db, person?.id ?? id, at);
      if (!person && !found) throw new Failure('not-found.thing', { id: { text: id } });
      const { behaviour } = person ?? { behaviour: null };
      return {
        id: person?.id ?? id,
        stage: behaviour && stageOf(behaviour, at),
        needs: behaviour ? [...needsOf(behaviour)] : [],
        priceSensitivity: behaviour && priceSensitivity(behaviour),
        attributes: behaviour ? { ...attributesOf(behaviour) } : {},
        score: found,
      };
    },
  );
}
