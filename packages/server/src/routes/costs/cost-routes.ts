import { publicCosts, setCosts, showCosts } from '@perennial/study';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { writeAudit } from '../../audit/audit.ts';
import { addRoute } from '../../http/route.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const name = z.string().min(1).max(200);

/** A value in its place of the settings, as `perennial costs set` writes it: `{ key: ['service', 'per-ticket'], value: '4.50' }`. */
const change = z.strictObject({ key: z.array(name).min(1).max(3), value: name, from: day.optional() });

const shown = z.record(z.string(), z.unknown());

/** What things cost: what is set and what files hold, what is missing, and whether the newest run knew it. */
export function costRoutes(app: FastifyInstance, { settings: { folder }, store, now }: ServerWorld): void {
  addRoute(app, { method: 'GET', url: '/api/costs', name: 'readCosts', answer: shown }, async () => costsOf(folder));
  addRoute(
    app,
    {
      method: 'PUT',
      url: '/api/costs',
      name: 'setCosts',
      body: z.strictObject({ changes: z.array(change).min(1).max(100) }),
      answer: shown,
    },
    async ({ body: { changes } }, { caller }) => {
      setCosts(
        folder,
        changes.map(({ key, value, from }) => ({ key, value, from })),
      );
      const about = { keys: changes.map(({ key }) => key.join('.')).join(', ') };
      await writeAudit(store.db, { at: now().getTime(), who: caller.id, action: 'costs.set', about });
      return costsOf(folder);
    },
  );
}

async function costsOf(folder: string): Promise<Record<string, unknown>> {
  const costs = await showCosts(folder);
  const isUsable = costs.withoutRate.length === 0 && !costs.files.some((file) => 'failure' in file);
  return { ...publicCosts(costs), isUsable };
}
