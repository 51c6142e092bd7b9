import { segmentThenAndNow, type ThenAndNow } from '@perennial/study';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { addRoute, defineShapes } from '../../http/route.ts';
import type { ServerWorld } from '../../world/server-world.ts';
import { carried, carriedBy } from '../customers/carried.ts';
import { requireSegment } from './segment-figures.ts';

const sums = { customers: z.int(), expected: z.number(), active: z.number(), historic: z.number() };
const found = z.object({
  ...carried,
  savedOn: z.string(),
  savedOnRun: z.int(),
  before: z.object(sums),
  now: z.object({ ...sums, ordered: z.int(), brought: z.number() }).nullable(),
  members: z.object({ now: z.int(), stayed: z.int(), entered: z.int(), left: z.int() }),
  compared: z
    .object({
      ...{ members: z.int(), others: z.int(), mean: z.number(), meanOfOthers: z.number() },
      ...{ difference: z.number(), low95: z.number(), high95: z.number() },
    })
    .nullable(),
});
const answer = z.object({ found: found.nullable() });

export type ThenAndNowAnswer = z.infer<typeof answer>;

export const thenAndNowShapes = defineShapes({
  readThenAndNow: {
    method: 'GET',
    url: '/api/segments/:name/then-and-now',
    params: z.object({ name: z.string() }),
    answer,
  },
});

/** What the members of a saved segment were when it was saved, and what the same people have become. */
export function thenAndNowRoutes(app: FastifyInstance, { reader }: ServerWorld): void {
  addRoute(app, thenAndNowShapes.readThenAndNow, async ({ params: { name } }) => {
    const open = await reader();
    await requireSegment(open, name);
    const found = await segmentThenAndNow(open, name);
    return { found: found && written(found) };
  });
}

function written({ record, ...rest }: ThenAndNow): z.infer<typeof found> {
  return { ...carriedBy(record), ...rest };
}
