import type { Experience } from '@perennial/decide';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { namesOfCallers } from '../../accounts/names-of-callers.ts';
import { writeAudit } from '../../audit/audit.ts';
import { addRoute, asIs, defineShapes } from '../../http/route.ts';
import { differences } from '../../live/difference.ts';
import { rollBackExperience, versionOf, versionsOf } from '../../live/experiences.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const params = z.object({ key: z.string() });

export const versionShapes = defineShapes({
  listVersions: {
    method: 'GET',
    url: '/api/experiences/:key/versions',
    params,
    answer: z.array(
      z.object({
        version: z.number(),
        configuration: asIs<Experience>(),
        publishedAt: z.string(),
        publishedBy: z.string(),
        /** The name of the account or key; null where it is no longer there. */
        publishedByName: z.string().nullable(),
        stoppedAt: z.string().nullable(),
      }),
    ),
  },
  readVersion: {
    method: 'GET',
    url: '/api/experiences/:key/versions/:version',
    params: z.object({ key: z.string(), version: z.coerce.number().int() }),
    answer: asIs<Experience>(),
  },
  compareVersions: {
    method: 'GET',
    url: '/api/experiences/:key/differences',
    params,
    query: z.strictObject({ from: z.int().min(1), to: z.int().min(1) }),
    answer: z.array(z.object({ place: z.string(), before: z.unknown(), after: z.unknown() })),
  },
  rollBackExperience: {
    method: 'POST',
    url: '/api/experiences/:key/rollback',
    params,
    body: z.strictObject({ version: z.int().min(1) }),
    answer: z.object({ key: z.string(), version: z.number() }),
  },
});

/** The versions of an experience: what each was, where two differ, and back to one of before. */
export function versionRoutes(app: FastifyInstance, { store: { db }, now }: ServerWorld): void {
  addRoute(app, versionShapes.listVersions, async ({ params: { key } }) => {
    const versions = await versionsOf(db, key);
    const names = await namesOfCallers(
      db,
      versions.map(({ publishedBy }) => publishedBy),
    );
    return versions.map(({ experience, publishedAt, publishedBy, stoppedAt }) => ({
      version: experience.version,
      configuration: experience,
      publishedAt: new Date(publishedAt).toISOString(),
      publishedBy,
      publishedByName: names.get(publishedBy) ?? null,
      stoppedAt: stoppedAt === null ? null : new Date(stoppedAt).toISOString(),
    }));
  });
  addRoute(app, versionShapes.readVersion, async ({ params: { key, version } }) => ({
    ...(await versionOf(db, key, Number(version))).experience,
  }));
  addRoute(app, versionShapes.compareVersions, async ({ params: { key }, query: { from, to } }) => [
    ...differences((await versionOf(db, key, from)).experience, (await versionOf(db, key, to)).experience),
  ]);
  addRoute(app, versionShapes.rollBackExperience, async ({ params: { key }, body: { version } }, { caller }) => {
    const at = now().getTime();
    const made = await rollBackExperience(db, key, { version, by: caller.id, at });
    await writeAudit(db, { at, who: caller.id, action: 'experience.published', about: { key } });
    return { key, version: made.version };
  });
}
