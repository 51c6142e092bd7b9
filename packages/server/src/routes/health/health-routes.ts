import { latestRecord } from '@perennial/study';
import { Failure } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { addRoute } from '../../http/route.ts';
import { listJobs } from '../../jobs/job-rows.ts';
import type { ServerWorld } from '../../world/server-world.ts';
import { makeMetrics } from './metrics.ts';

const health = z.object({ status: z.string(), run: z.int().nullable() });

export function healthRoutes(app: FastifyInstance, world: ServerWorld): void {
  const metrics = makeMetrics();
  app.addHook('onResponse', (request, reply, done) => {
    const route = `${request.method} ${request.routeOptions.url ?? 'unknown'}`;
    metrics.count(route, reply.statusCode, reply.elapsedTime / 1000);
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
    world.log({ event: 'request', requestId: request.id, route, status: reply.statusCode, milliseconds });
    done();
  });
  addRoute(app, { method: 'GET', url: '/health/live', name: 'live', answer: health }, async () => ({
    status: 'ok',
    run: null,
  }));
  addRoute(app, { method: 'GET', url: '/health/ready', name: 'ready', answer: health }, async () => {
    await world.accounts.count();
    return { status: 'ok', run: await newestRun(world) };
  });
  app.get('/metrics', async (_, reply) => {
    const jobs = await listJobs(world.store.db);
    const gauges = {
      perennial_run: (await newestRun(world)) ?? 0,
      perennial_jobs_queued: jobs.filter(({ state }) => state === 'queued').length,
      perennial_jobs_running: jobs.filter(({ state }) => state === 'running').length,
      process_resident_memory_bytes: process.memoryUsage.rss(),
    };
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(metrics.text(gauges));
  });
}

/** The number of the newest run; null where there is none yet, which is no fault. */
async function newestRun(world: ServerWorld): Promise<number | null> {
  try {
    const { run } = await latestRecord({ folder: world.settings.folder });
    return run;
  } catch (error) {
    if (error instanceof Failure && error.code === 'workspace-empty') return null;
    throw error;
  }
}
