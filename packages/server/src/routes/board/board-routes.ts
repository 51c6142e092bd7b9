import { type Behaviour, stageOf } from '@perennial/decide';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { addRoute, defineShapes } from '../../http/route.ts';
import { behaviourOf } from '../../live/people.ts';
import { currencyOfWorkspace } from '../../reading/newest-record.ts';
import type { ServerWorld } from '../../world/server-world.ts';
import { lastHours } from './hours.ts';

const HOURS = 24;
/** Of people; a business with more is described by those of its latest visitors. */
const MOST = 200_000;

export const boardShapes = defineShapes({
  readLiveBoard: {
    method: 'GET',
    url: '/api/live',
    answer: z.object({
      at: z.string(),
      hours: z.array(
        z.object({
          from: z.string(),
          events: z.number(),
          orders: z.number(),
          revenue: z.array(z.object({ currency: z.string().nullable(), amount: z.number() })).readonly(),
          decisions: z.number(),
          control: z.number(),
        }),
      ),
    }),
  },
  readJourney: {
    method: 'GET',
    url: '/api/journey',
    answer: z.object({
      at: z.string(),
      people: z.number(),
      isWhole: z.boolean(),
      stages: z.array(z.object({ stage: z.string(), people: z.number(), reached: z.number() })),
    }),
  },
});

/** What happens now: the last hours in figures, and where people are on their way. */
export function boardRoutes(app: FastifyInstance, { store: { db }, settings: { folder }, now }: ServerWorld): void {
  addRoute(app, boardShapes.readLiveBoard, async () => {
    const at = now().getTime();
    const hours = await lastHours(db, at, HOURS, await currencyOfWorkspace(folder));
    return { at: new Date(at).toISOString(), hours };
  });
  addRoute(app, boardShapes.readJourney, async () => {
    const at = now().getTime();
    const rows = await db
      .selectFrom('live_people')
      .select('behaviour')
      .limit(MOST + 1)
      .execute();
    const behaviours = rows.slice(0, MOST).map(({ behaviour }) => behaviourOf(behaviour));
    return {
      at: new Date(at).toISOString(),
      people: behaviours.length,
      isWhole: rows.length <= MOST,
      stages: stages.map((stage) => ({
        stage,
        people: behaviours.filter((each) => stageOf(each, at) === stage).length,
        reached: behaviours.filter((each) => hasReached(each, stage, at)).length,
      })),
    };
  });
}

const stages = ['new', 'browsing', 'basket', 'checkout', 'first order', 'active', 'lapsed'] as const;

/** Whether somebody has ever come so far, wherever they are now. */
function hasReached(behaviour: Behaviour, stage: (typeof stages)[number], at: number): boolean {
  const { viewed, added, checkouts, orders } = behaviour;
  switch (stage) {
    case 'new':
      return true;
    case 'browsing':
      return viewed + added + checkouts + orders > 0;
    case 'basket':
      return added + checkouts + orders > 0;
    case 'checkout':
      return checkouts + orders > 0;
    case 'first order':
      return orders > 0;
    case 'active':
      return orders > 1;
    case 'lapsed':
      return stageOf(behaviour, at) === 'lapsed';
  }
}
