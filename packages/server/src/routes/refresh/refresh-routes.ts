import { latestRecord, publicBasis } from '@perennial/study';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { addRoute, defineShapes } from '../../http/route.ts';
import { changePlan } from '../../refresh/change-plan.ts';
import { changedSinceRunBefore } from '../../refresh/changed-since-run-before.ts';
import { changesOf } from '../../refresh/changes-of.ts';
import { freshness, freshnessOf } from '../../refresh/freshness.ts';
import { readPlan, refreshPlan } from '../../refresh/refresh-plan.ts';
import type { ServerWorld } from '../../world/server-world.ts';
import { webhookRoutes } from './webhook-routes.ts';

const kept = z.object({ plan: z.looseObject({ ...refreshPlan.shape }), nextAt: z.string().nullable() });

export type RefreshAnswer = z.infer<typeof kept>;

export const refreshShapes = defineShapes({
  readRefresh: { method: 'GET', url: '/api/refresh', answer: kept },
  planRefresh: { method: 'PUT', url: '/api/refresh', body: refreshPlan, answer: kept },
  readFreshness: { method: 'GET', url: '/api/freshness', answer: freshness.nullable() },
  readChanges: {
    method: 'GET',
    url: '/api/changes',
    answer: z.object({
      run: z.int(),
      asOf: z.string(),
      currency: z.string(),
      basis: z.string(),
      changes: z.record(z.string(), z.unknown()).nullable(),
      /** The day between both runs from which the business was another: what moved is then no like for like. */
      businessChanged: z.string().nullable(),
    }),
  },
});

/** How the workspace is kept fresh: when and from where, how old it is, and what the last run changed. */
export function refreshRoutes(app: FastifyInstance, world: ServerWorld): void {
  const { settings, store, now, outside } = world;
  const { folder } = settings;
  const answer = async () => {
    const { plan, nextAt } = await readPlan(store.db);
    return { plan: { ...plan }, nextAt: nextAt === null ? null : new Date(nextAt).toISOString() };
  };
  addRoute(app, refreshShapes.readRefresh, answer);
  addRoute(app, refreshShapes.planRefresh, async ({ body }, { caller }) => {
    await changePlan({ folder, db: store.db, now: now(), who: caller.id, allowsPlain: outside.allowsPlain }, body);
    return answer();
  });
  addRoute(app, refreshShapes.readFreshness, async () => freshnessOf(folder, store.db, now()));
  addRoute(app, refreshShapes.readChanges, async () => {
    const record = await latestRecord({ folder });
    const { run, settings: of } = record;
    const { asOf, currency } = of;
    const businessChanged = await changedSinceRunBefore(folder, store.db, record);
    const changes = changesOf(record);
    return { run, asOf, currency, basis: publicBasis(of), changes: changes && { ...changes }, businessChanged };
  });
  webhookRoutes(app, world);
}
