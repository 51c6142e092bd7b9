import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { writeAudit } from '../../audit/audit.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import { storeUpload } from '../../uploads/uploads.ts';
import type { ServerWorld } from '../../world/server-world.ts';

export const upload = z.object({ id: z.string(), name: z.string(), bytes: z.number() });

export type UploadAnswer = z.infer<typeof upload>;

const query = z.strictObject({ name: z.string().min(1).max(500) });

export const uploadShapes = defineShapes({
  uploadFile: { method: 'POST', url: '/api/uploads', query, answer: upload, status: 201, takesFile: true },
});

/** A file is the body of its request, which is written to disk as it comes. */
export async function uploadRoutes(app: FastifyInstance, world: ServerWorld): Promise<void> {
  const { settings, store, now } = world;
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { bodyLimit: settings.largestUpload }, (_, payload, done) => done(null, payload));
    addRoute(scope, uploadShapes.uploadFile, async ({ query: { name } }, { body, caller }) => {
      const place = { folder: settings.folder, db: store.db, now, randomKey: world.randomKey };
      const stored = await storeUpload(place, body as Readable, {
        name,
        most: settings.largestUpload,
        by: caller.id,
      });
      const about = { id: stored.id, bytes: stored.bytes };
      await writeAudit(store.db, { at: now().getTime(), who: caller.id, action: 'file.uploaded', about });
      return stored;
    });
  });
}
