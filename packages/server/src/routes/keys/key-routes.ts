import { Failure } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Caller } from '../../accounts/caller.ts';
import { limitsOf, makeKey, removeKey, roleOfKey, rotateKey } from '../../accounts/keys.ts';
import { keyRoles } from '../../accounts/roles.ts';
import { type AuditAction, writeAudit } from '../../audit/audit.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const key = z.object({
  id: z.string(),
  name: z.string(),
  beginning: z.string(),
  role: z.string(),
  madeAt: z.string(),
  endsAt: z.string().nullable(),
  origins: z.array(z.string()),
  requestsAMinute: z.number().nullable(),
});
export type KeyAnswer = z.infer<typeof key>;

/** The key itself is said here and never again. */
const madeKey = z.object({ id: z.string(), key: z.string(), oldKeyEndsAt: z.string().optional() });
const params = z.object({ id: z.string() });
/** As a browser names a page's: without a path, in lower case. */
const origin = z
  .string()
  .max(200)
  .regex(/^https?:\/\/([a-z0-9.-]+|\[[0-9a-f:]+\])(:[0-9]{1,5})?$/);

const body = z.strictObject({
  name: z.string().min(1).max(200),
  role: z.enum(keyRoles),
  /** Of pages that may ask with it: `https://shop.example.com`. */
  origins: z.array(origin).max(20).optional(),
  requestsAMinute: z.int().min(1).max(10_000_000).nullish(),
});

export const keyShapes = defineShapes({
  listKeys: { method: 'GET', url: '/api/keys', answer: z.array(key) },
  makeKey: { method: 'POST', url: '/api/keys', body, answer: madeKey, status: 201 },
  rotateKey: { method: 'POST', url: '/api/keys/:id/rotation', params, answer: madeKey, status: 201 },
  removeKey: { method: 'DELETE', url: '/api/keys/:id', params, answer: z.object({ done: z.boolean() }) },
});

export function keyRoutes(app: FastifyInstance, { store: { db }, now, randomKey }: ServerWorld): void {
  const world = { db, now, randomKey };
  const log = (who: string, action: AuditAction, about: Record<string, string>) =>
    writeAudit(db, { at: now().getTime(), who, action, about });
  addRoute(app, keyShapes.listKeys, async () => {
    const keys = await db.selectFrom('keys').selectAll().orderBy('made_at').execute();
    return keys.map(({ id, name, beginning, role, made_at, ends_at, ...limited }) => {
      const { origins, requestsAMinute } = limitsOf(limited);
      return {
        ...{ id, name, beginning, role },
        madeAt: new Date(Number(made_at)).toISOString(),
        endsAt: ends_at === null ? null : new Date(Number(ends_at)).toISOString(),
        origins: [...origins],
        requestsAMinute,
      };
    });
  });
  addRoute(app, keyShapes.makeKey, async ({ body }, { caller }) => {
    const { name, role, origins = [], requestsAMinute = null } = body;
    requireNoMore(caller, role);
    const made = await makeKey(world, { name, role, by: caller.id, limits: { origins, requestsAMinute } });
    await log(caller.id, 'key.made', { id: made.id, role });
    return made;
  });
  addRoute(app, keyShapes.rotateKey, async ({ params: { id } }, { caller }) => {
    requireNoMore(caller, await roleOfKey(db, id));
    const made = await rotateKey(world, id, caller.id);
    await log(caller.id, 'key.made', { id: made.id, inPlaceOf: id });
    return made;
  });
  addRoute(app, keyShapes.removeKey, async ({ params: { id } }, { caller }) => {
    requireNoMore(caller, await roleOfKey(db, id));
    await removeKey(world, id);
    await log(caller.id, 'key.removed', { id });
    return { done: true };
  });
}

/** Nobody makes a key that may do more than they may, has another one made in its place, or ends it. */
function requireNoMore({ role }: Caller, wanted: string): void {
  if (wanted === 'admin' && role !== 'admin') throw new Failure('not-allowed');
}
