import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { addRoute, defineShapes } from '../../http/route.ts';
import { allocationOf } from '../../live/allocation/allocation.ts';
import type { ServerWorld } from '../../world/server-world.ts';
import { marks, writtenMarks } from './marks-shape.ts';

const share = z.number().nullable();
const period = z.object({
  from: z.string(),
  isOver: z.boolean(),
  decisions: z.number(),
  withoutChoice: z.number(),
  variants: z.record(z.string(), z.number()).nullable(),
  control: share,
  explored: share,
});

export const allocationShapes = defineShapes({
  readAllocation: {
    method: 'GET',
    url: '/api/experiences/:key/allocation',
    params: z.object({ key: z.string() }),
    answer: z.object({
      experience: z.string(),
      asOf: z.string(),
      timeZone: z.string(),
      unit: z.enum(['day', 'week']),
      slots: z.array(
        z.object({
          ...{ slot: z.string(), name: z.string() },
          ...{ variants: z.array(z.string()), names: z.record(z.string(), z.string()) },
          periods: z.array(period),
        }),
      ),
      marks,
    }),
  },
});

/** What each variant of a page got of its decisions over time, in days of the newest run's time zone, or of the machine's as long as there is none. */
export function allocationRoutes(app: FastifyInstance, { store: { db }, scorer, settings, now }: ServerWorld): void {
  addRoute(app, allocationShapes.readAllocation, async ({ params: { key } }) => {
    const at = now().getTime();
    const timeZone = (await scorer.runAt(at))?.record.settings.timeZone ?? settings.timeZone;
    const { slots, marks: dated, asOf, ...found } = await allocationOf(db, key, { now: at, timeZone });
    return {
      ...found,
      asOf: new Date(asOf).toISOString(),
      slots: slots.map(({ variants, periods, ...each }) => ({
        ...each,
        variants: [...variants],
        periods: [...periods],
      })),
      marks: writtenMarks(dated),
    };
  });
}
