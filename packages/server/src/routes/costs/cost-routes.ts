import { publicCosts, setCosts, showCosts } from '@perennial/study';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { writeAudit } from '../../audit/audit.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const name = z.string().min(1).max(200);

/** A value in its place of the settings, as `perennial costs set` writes it: `{ key: ['service', 'per-ticket'], value: '4.50' }`. */
const change = z.strictObject({ key: z.array(name).min(1).max(3), value: name, from: day.optional() });

/** A value that is set: of what, by `costs.line.CODE`, since when, and how much. */
const line = z.looseObject({
  code: z.string(),
  name: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  value: z.unknown(),
});

const shown = z.looseObject({
  settingsFile: z.string(),
  currency: z.string(),
  settings: z.array(line),
  files: z.array(z.looseObject({ path: z.string(), kind: z.string() })),
  /** The newest run; null where there is none. */
  run: z.int().nullable(),
  /** Whether settings and files are not those of the newest run. */
  isChanged: z.boolean(),
  isUsable: z.boolean(),
});

export type CostsAnswer = z.infer<typeof shown>;

export const costShapes = defineShapes({
  readCosts: { method: 'GET', url: '/api/costs', answer: shown },
  setCosts: {
    method: 'PUT',
    url: '/api/costs',
    body: z.strictObject({ changes: z.array(change).min(1).max(100) }),
    answer: shown,
  },
});

/** What things cost: what is set and what files hold, what is missing, and whether the newest run knew it. */
export function costRoutes(app: FastifyInstance, { settings: { folder }, store, now }: ServerWorld): void {
  addRoute(app, costShapes.readCosts, async () => costsOf(folder));
  addRoute(app, costShapes.setCosts, async ({ body: { changes } }, { caller }) => {
    setCosts(
      folder,
      changes.map(({ key, value, from }) => ({ key, value, from })),
    );
    const about = { keys: changes.map(({ key }) => key.join('.')).join(', ') };
    await writeAudit(store.db, { at: now().getTime(), who: caller.id, action: 'costs.set', about });
    return costsOf(folder);
  });
}

async function costsOf(folder: string): Promise<CostsAnswer> {
  const costs = await showCosts(folder);
  const isUsable = costs.withoutRate.length === 0 && !costs.files.some((file) => 'failure' in file);
  return { ...publicCosts(costs), isUsable } as CostsAnswer;
}
