import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { addRoute, defineShapes } from '../../http/route.ts';
import { draftOf } from '../../live/drafts.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const url = '/api/experiences/:key/draft';
const params = z.object({ key: z.string().regex(/^[a-z0-9][a-z0-9-]*$/) });
/** As it was left: it has to make sense only when it is published. */
const configuration = z.record(z.string(), z.unknown());
const saved = z.object({ configuration, savedBy: z.string(), savedAt: z.string() });
/** Null where nobody has begun one. */
const kept = z.object({ draft: saved.nullable() });
const listed = z.array(saved.omit({ configuration: true }).extend({ key: z.string() }));

export const draftShapes = defineShapes({
  listDrafts: { method: 'GET', url: '/api/experience-drafts', answer: listed },
  readDraft: { method: 'GET', url, params, answer: kept },
  saveDraft: { method: 'PUT', url, params, body: configuration, answer: saved },
  removeDraft: { method: 'DELETE', url, params, answer: z.object({ done: z.boolean() }) },
});

/** Drafts of pages: saved, looked at by everybody who works on them, and shown to no visitor. */
export function draftRoutes(app: FastifyInstance, { store: { db }, now }: ServerWorld): void {
  addRoute(app, draftShapes.listDrafts, async () => {
    const rows = await db
      .selectFrom('experience_drafts')
      .select(['key', 'saved_by', 'saved_at'])
      .orderBy('key')
      .execute();
    return rows.map(({ key, saved_by, saved_at }) => ({
      key,
      savedBy: saved_by,
      savedAt: new Date(Number(saved_at)).toISOString(),
    }));
  });
  addRoute(app, draftShapes.readDraft, async ({ params: { key } }) => {
    const draft = await draftOf(db, key);
    return { draft: draft && { ...draft } };
  });
  addRoute(app, draftShapes.saveDraft, async ({ params: { key }, body }, { caller }) => {
    const at = now().getTime();
    const row = { configuration: JSON.stringify(body), saved_by: caller.id, saved_at: at };
    await db
      .insertInto('experience_drafts')
      .values({ key, ...row })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
      .execute();
    return { configuration: body, savedBy: caller.id, savedAt: new Date(at).toISOString() };
  });
  addRoute(app, draftShapes.removeDraft, async ({ params: { key } }) => {
    await db.deleteFrom('experience_drafts').where('key', '=', key).execute();
    return { done: true };
  });
}
