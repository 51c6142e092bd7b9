import { type AnyRecord, isOfSubscriptions, listRuns, publicRecord, readRun } from '@perennial/study';
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
  /** Within the horizon; null where subscriptions are too few to say. */
  expectedMoney: z.number().nullable(),
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
    listRuns({ folder }).map((record) => ({
      run: record.run,
      madeAt: record.madeAt,
      asOf: record.settings.asOf,
      horizonDays: record.settings.horizonDays,
      currency: record.settings.currency,
      customers: record.base.customers,
      fingerprint: record.fingerprint,
      expectedMoney: expectedOf(record),
    })),
  );
  addRoute(app, runShapes.readRun, async ({ params: { run } }) => {
    const record = readRun({ folder }, run);
    if (!record) throw new Failure('not-found.thing', { id: { text: String(run) } });
    return publicRecord(record) as unknown as Record<string, unknown>;
  });
}

function expectedOf(record: AnyRecord): number | null {
  const expected = isOfSubscriptions(record)
    ? record.subscriptions.forecast?.expectedPayments
    : record.value.expectedMoney;
  return expected === undefined ? null : Math.round(expected) / 10 ** record.settings.minorUnits;
}
