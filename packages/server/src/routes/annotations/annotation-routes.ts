import { Failure } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type AuditAction, writeAudit } from '../../audit/audit.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import { studyChangedBusiness } from '../../jobs/study-changed-business.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const content = {
  day: z.iso.date(),
  text: z.string().min(1).max(500),
  /** Whether the business itself changed that day. */
  changesBusiness: z.boolean(),
};

const annotation = z.object({ id: z.string(), ...content });
const annotations = z.array(annotation);

export type AnnotationsAnswer = z.infer<typeof annotations>;

export const annotationShapes = defineShapes({
  listAnnotations: { method: 'GET', url: '/api/annotations', answer: annotations },
  annotate: {
    method: 'POST',
    url: '/api/annotations',
    body: z.strictObject({ ...content, changesBusiness: z.boolean().default(false) }),
    /** `job`: the refresh that a mark of change asks for; null where none was asked for. */
    answer: annotation.extend({ job: z.string().nullable() }),
    status: 201,
  },
  removeAnnotation: {
    method: 'DELETE',
    url: '/api/annotations/:id',
    params: z.object({ id: z.string() }),
    answer: z.object({ done: z.boolean(), job: z.string().nullable() }),
  },
});

/** Notes on days, which everybody who looks at the workspace sees. */
export function annotationRoutes(
  app: FastifyInstance,
  { settings: { folder }, store: { db }, queue, now, randomKey }: ServerWorld,
): void {
  const log = (who: string, action: AuditAction, id: string) =>
    writeAudit(db, { at: now().getTime(), who, action, about: { id } });
  addRoute(app, annotationShapes.listAnnotations, async () => {
    const rows = await db.selectFrom('annotations').selectAll().orderBy('day').orderBy('id').execute();
    return rows.map(({ id, day, text, changes_business }) => ({
      id,
      day,
      text,
      changesBusiness: changes_business === 1,
    }));
  });
  addRoute(app, annotationShapes.annotate, async ({ body: { day, text, changesBusiness } }, { caller }) => {
    const id = Buffer.from(randomKey()).toString('base64url').slice(0, 12);
    await db
      .insertInto('annotations')
      .values({
        id,
        day,
        text,
        changes_business: changesBusiness ? 1 : 0,
        made_by: caller.id,
        made_at: now().getTime(),
      })
      .execute();
    await log(caller.id, 'annotation.made', id);
    const job = changesBusiness ? await studyChangedBusiness(folder, queue, caller.id) : null;
    return { id, day, text, changesBusiness, job };
  });
  addRoute(app, annotationShapes.removeAnnotation, async ({ params: { id } }, { caller }) => {
    const removed = await db
      .deleteFrom('annotations')
      .where('id', '=', id)
      .returning('changes_business')
      .executeTakeFirst();
    if (!removed) throw new Failure('not-found.thing', { id: { text: id } });
    await log(caller.id, 'annotation.removed', id);
    const job = removed.changes_business === 1 ? await studyChangedBusiness(folder, queue, caller.id) : null;
    return { done: true, job };
  });
}
