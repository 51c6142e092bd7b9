import { listRuns, publicRecord, readRun } from '@perennial/study';
import { Failure } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { addRoute, defineShapes } from '../../http/route.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const listedRun = z.object({
  run: z.int(),
  madeAt: z.string(),
  asOf: z.string(),
  horizonDays: z.number(),
  currency: z.string(),
  customers: z.int(),
  fingerprint: z.string(),
  expectedMoney: z.number(),
});

const runs = z.array(listedRun);

export type RunsAnswer = z.infer<typeof runs>;

const params = z.object({ run: z.int() });

export const runShapes = defineShapes({
  listRuns: { method: 'GET', url: '/api/runs', answer: runs },
  readRun: { method: 'GET', url: '/api/runs/:run', params, answer: z.record(z.string(), z.unknown()) },
});

/** The runs of the workspace; the record of one is its model card: data, settings, seed, parameters, backtest. */
export function runRoutes(app: FastifyInstance, { settings: { folder } }: ServerWorld): void {
  addRoute(app, runShapes.listRuns, async () =>
    listRuns({ folder }).map(({ run, madeAt, fingerprint, settings, base, value }) => ({
      run,
      madeAt,
      asOf: settings.asOf,
      horizonDays: settings.horizonDays,
      currency: settings.currency,
      customers: base.customers,
      fingerprint,
      expectedMoney: Math.round(value.expectedMoney) / 10 ** settings.minorUnits,
    })),
  );
  addRoute(app, runShapes.readRun, async ({ params: { run } }) => {
    const record = readRun({ folder }, run);
    if (!record) throw new Failure('not-found.thing', { id: { text: String(run) } });
    return publicRecord(record) as unknown as Record<string, unknown>;
  });
}
