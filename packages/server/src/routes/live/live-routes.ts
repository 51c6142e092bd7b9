import { Failure } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import { accountScore } from '../../live/account-score.ts';
import { accountOf } from '../../live/people.ts';
import {
  behavedShape,
  behaviourNow,
  observedIn,
  type PersonNow,
  personNow,
  personNowShape,
  said,
  scoreShape,
} from '../../live/person-now.ts';
import type { ServerWorld } from '../../world/server-world.ts';

/** Customers that are scored at once. */
const MOST_SCORED = 500;

export const liveShapes = defineShapes({
  scoreNow: {
    method: 'GET',
    url: '/v1/customers/:id',
    params: z.object({ id: z.string() }),
    answer: personNowShape,
  },
  scoreMany: {
    method: 'POST',
    url: '/v1/score',
    body: z.strictObject({ ids: z.array(z.string().min(1).max(200)).min(1).max(MOST_SCORED) }),
    /** In the order in which they were asked for, without those of whom nothing is known. */
    answer: z.object({ customers: z.array(personNowShape), unknown: z.array(z.string()) }),
  },
  scoreAccountNow: {
    method: 'GET',
    url: '/v1/accounts/:id',
    params: z.object({ id: z.string() }),
    answer: z.object({
      id: z.string(),
      asOf: z.string(),
      people: z.number(),
      ...behavedShape,
      score: scoreShape.nullable(),
      /** Of the orders of the score, those that name no account: made before their people belonged to any, or of a file. */
      earlierOrders: z.number(),
      /** As of which day the score is; null without one. */
      observed: said.nullable(),
    }),
  },
});

/** People and accounts as of this moment: what events say of them, what they are worth now, and what to do. */
export function liveRoutes(app: FastifyInstance, world: ServerWorld): void {
  const { store, scorer, now } = world;
  addRoute(app, liveShapes.scoreNow, async ({ params: { id } }, { headers }) => {
    const person = await personNow(world, id, now().getTime(), languageOfHeader(headers['accept-language']));
    if (!person) throw new Failure('not-found.live-customer', { id: { text: id } });
    return person;
  });
  addRoute(app, liveShapes.scoreMany, async ({ body: { ids } }, { headers }) => {
    const language = languageOfHeader(headers['accept-language']);
    const customers: PersonNow[] = [];
    const unknown: string[] = [];
    for (const id of ids) {
      const person = await personNow(world, id, now().getTime(), language);
      if (person) customers.push(person);
      else unknown.push(id);
    }
    return { customers, unknown };
  });
  addRoute(app, liveShapes.scoreAccountNow, async ({ params: { id } }, { headers }) => {
    const at = now().getTime();
    const account = await accountOf(store.db, id);
    const found = await accountScore(scorer, store.db, id, at);
    if (!account && !found) throw new Failure('not-found.account', { id: { text: id } });
    return {
      id,
      asOf: new Date(at).toISOString(),
      people: account?.people ?? 0,
      ...behaviourNow(account, at),
      score: found?.score ?? null,
      earlierOrders: found?.earlierOrders ?? 0,
      observed: observedIn(languageOfHeader(headers['accept-language']), found?.score ?? null, at),
    };
  });
}
