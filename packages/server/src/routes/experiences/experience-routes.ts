import type { Experience } from '@perennial/decide';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { writeAudit } from '../../audit/audit.ts';
import { addRoute, asIs, defineShapes } from '../../http/route.ts';
import { experienceOf, listExperiences, publishExperience, stopExperience } from '../../live/experiences.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const params = z.object({ key: z.string() });
const listed = z.object({
  key: z.string(),
  version: z.number(),
  slots: z.array(z.string()),
  control: z.number(),
  publishedAt: z.string(),
  publishedBy: z.string(),
  stoppedAt: z.string().nullable(),
});
export const experienceShapes = defineShapes({
  listExperiences: { method: 'GET', url: '/api/experiences', answer: z.array(listed) },
  readExperience: {
    method: 'GET',
    url: '/api/experiences/:key',
    params,
    answer: asIs<Experience>(),
  },
  publishExperience: {
    method: 'PUT',
    url: '/api/experiences/:key',
    params,
    body: z.record(z.string(), z.unknown()),
    answer: z.object({ key: z.string(), version: z.number() }),
  },
  stopExperience: {
    method: 'POST',
    url: '/api/experiences/:key/stop',
    params,
    answer: z.object({ done: z.boolean() }),
  },
});

/** Pages that are composed for each visitor: published whole, never changed, stopped at once, and read out against the control group. */
export function experienceRoutes(app: FastifyInstance, { store: { db }, now }: ServerWorld): void {
  const log = (who: string, action: 'experience.published' | 'experience.stopped', key: string) =>
    writeAudit(db, { at: now().getTime(), who, action, about: { key } });
  addRoute(app, experienceShapes.listExperiences, async () =>
    (await listExperiences(db)).map(({ experience: { key, version, slots, control }, ...rest }) => ({
      key,
      version,
      slots: Object.keys(slots),
      control,
      publishedAt: new Date(rest.publishedAt).toISOString(),
      publishedBy: rest.publishedBy,
      stoppedAt: rest.stoppedAt === null ? null : new Date(rest.stoppedAt).toISOString(),
    })),
  );
  addRoute(app, experienceShapes.readExperience, async ({ params: { key } }) => ({
    ...(await experienceOf(db, key)).experience,
  }));
  addRoute(app, experienceShapes.publishExperience, async ({ params: { key }, body }, { caller }) => {
    const { version } = await publishExperience(db, body, { key, by: caller.id, at: now().getTime() });
    await log(caller.id, 'experience.published', key);
    return { key, version };
  });
  addRoute(app, experienceShapes.stopExperience, async ({ params: { key } }, { caller }) => {
    await stopExperience(db, key, now().getTime());
    await log(caller.id, 'experience.stopped', key);
    return { done: true };
  });
}
