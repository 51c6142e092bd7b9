import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { checkAudit } from '../../audit/audit.ts';
import { writeCursor } from '../../http/cursor.ts';
import { behind, partQuery } from '../../http/next-page.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const place = z.object({ seq: z.int() });

const audit = z.object({
  entries: z.int(),
  /** Whether nothing was changed or taken out. */
  isWhole: z.boolean(),
  last: z.string(),
  /** The newest first, a part at a time. */
  newest: z.array(
    z.object({
      seq: z.int(),
      at: z.string(),
      who: z.string(),
      action: z.string(),
      about: z.record(z.string(), z.unknown()),
    }),
  ),
  next: z.string().nullable(),
});

export type AuditAnswer = z.infer<typeof audit>;

export const auditShapes = defineShapes({
  readAudit: {
    method: 'GET',
    url: '/api/audit',
    query: z.strictObject(partQuery({ usual: 200, most: 500 })),
    answer: audit,
  },
});

export function auditRoutes(app: FastifyInstance, { store: { db } }: ServerWorld): void {
  addRoute(app, auditShapes.readAudit, async ({ query: { limit, cursor } }) => {
    const { entries, last, broken } = await checkAudit(db);
    const { after } = behind(cursor, place);
    let query = db
      .selectFrom('audit')
      .selectAll()
      .orderBy('seq', 'desc')
      .limit(limit + 1);
    if (after) query = query.where('seq', '<', after.seq);
    const rows = await query.execute();
    const newest = rows.slice(0, limit);
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
      next: rows.length > limit ? writeCursor({ seq: Number(newest.at(-1)!.seq) }) : null,
    };
  });
}
