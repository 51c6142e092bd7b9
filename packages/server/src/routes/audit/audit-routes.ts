import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { checkAudit } from '../../audit/audit.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const SHOWN = 200;

const audit = z.object({
  entries: z.int(),
  /** Whether nothing was changed or taken out. */
  isWhole: z.boolean(),
  last: z.string(),
  newest: z.array(
    z.object({
      seq: z.int(),
      at: z.string(),
      who: z.string(),
      action: z.string(),
      about: z.record(z.string(), z.unknown()),
    }),
  ),
});

export type AuditAnswer = z.infer<typeof audit>;

export const auditShapes = defineShapes({
  readAudit: { method: 'GET', url: '/api/audit', answer: audit },
});

export function auditRoutes(app: FastifyInstance, { store: { db } }: ServerWorld): void {
  addRoute(app, auditShapes.readAudit, async () => {
    const { entries, last, broken } = await checkAudit(db);
    const newest = await db.selectFrom('audit').selectAll().orderBy('seq', 'desc').limit(SHOWN).execute();
    return {
      entries,
      isWhole: broken === null,
      last,
      newest: newest.map(({ seq, at, who, action, about }) => ({
        seq,
        at: new Date(Number(at)).toISOString(),
        who,
        action,
        about: JSON.parse(about) as Record<string, unknown>,
      })),
    };
  });
}
