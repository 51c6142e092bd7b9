import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { addRoute, defineShapes } from '../../http/route.ts';
import { currencyOfWorkspace } from '../../reading/newest-record.ts';
import type { ServerWorld } from '../../world/server-world.ts';
import { expectedOfBuyers } from './expected-of-buyers.ts';
import { lastHours } from './hours.ts';
import { peopleByStage } from './people-by-stage.ts';

const HOURS = 24;
/** Of people; a business with more is described by so many of them. */
const MOST = 200_000;

const expected = z
  .object({ customers: z.int(), expected: z.number(), low80: z.number(), high80: z.number() })
  .nullable();

export const boardShapes = defineShapes({
  readLiveBoard: {
    method: 'GET',
    url: '/api/live',
    answer: z.object({
      at: z.string(),
      run: z.int().nullable(),
      horizonDays: z.number().nullable(),
      currency: z.string().nullable(),
      /** What those who ordered in these hours are still expected to bring, each counted once. */
      expected,
      hours: z.array(
        z.object({
          from: z.string(),
          events: z.number(),
          orders: z.number(),
          revenue: z.array(z.object({ currency: z.string().nullable(), amount: z.number() })).readonly(),
          decisions: z.number(),
          control: z.number(),
          expected,
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
export function boardRoutes(
  app: FastifyInstance,
  { store: { db }, scorer, settings: { folder }, now }: ServerWorld,
): void {
  const expectedAt = expectedOfBuyers({ db, scorer }, HOURS);
  addRoute(app, boardShapes.readLiveBoard, async () => {
    const at = now().getTime();
    const hours = await lastHours(db, at, HOURS, await currencyOfWorkspace(folder));
    const valued = await expectedAt(at);
    return {
      at: new Date(at).toISOString(),
      run: valued?.run ?? null,
      horizonDays: valued?.horizonDays ?? null,
      currency: valued?.currency ?? null,
      expected: valued?.all ?? null,
      hours: hours.map((hour) => ({ ...hour, expected: valued?.hours.get(Date.parse(hour.from)) ?? null })),
    };
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
