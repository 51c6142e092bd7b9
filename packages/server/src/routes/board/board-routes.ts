import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { addRoute, defineShapes } from '../../http/route.ts';
import { currencyOfWorkspace } from '../../reading/newest-record.ts';
import type { ServerWorld } from '../../world/server-world.ts';
import { lastHours } from './hours.ts';
import { peopleByStage } from './people-by-stage.ts';

const HOURS = 24;
/** Of people; a business with more is described by so many of them. */
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
    const stages = await peopleByStage(db, at, MOST);
    const beyond = await db.selectFrom('live_people').select('id').offset(MOST).limit(1).executeTakeFirst();
    return {
      at: new Date(at).toISOString(),
      people: stages.reduce((sum, { people }) => sum + people, 0),
      isWhole: beyond === undefined,
      stages: [...stages],
    };
  });
}
