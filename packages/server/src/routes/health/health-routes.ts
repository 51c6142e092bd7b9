import { Failure } from '@perennial/words';
import type { FastifyInstance, onResponseHookHandler } from 'fastify';
import { z } from 'zod';
import { parts, readiness } from '../../health/readiness.ts';
import { forRoutes } from '../../http/for-routes.ts';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { problemOf, sendProblem } from '../../http/problem.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import type { ServerWorld } from '../../world/server-world.ts';
import { gaugesOf } from './gauges.ts';
import { makeMetrics } from './metrics.ts';

const live = z.object({ status: z.literal('live') });
const ready = z.object({
  status: z.literal('ready'),
  /** The newest run; null where nothing has been studied. */
  run: z.int().nullable(),
  /** The code of a part that is not ready is that of a failure. */
  parts: z.array(z.object({ part: z.enum(parts), isReady: z.boolean(), code: z.string().nullable() })),
});

/** Milliseconds after which an answer is slow, whatever was asked. */
const SLOW = 1000;

export const healthShapes = defineShapes({
  live: { method: 'GET', url: '/health/live', answer: live, isUnlimited: true },
  ready: { method: 'GET', url: '/health/ready', answer: ready, isUnlimited: true },
});

export function healthRoutes(app: FastifyInstance, world: ServerWorld): void {
  const metrics = makeMetrics();
  const toldOf = (route: string, isLive: boolean): onResponseHookHandler => {
    const count = metrics.of(route);
    return (request, { statusCode: status, elapsedTime }, done) => {
      count(status, elapsedTime / 1000);
      // What shops ask is counted, and stands in the journal and the log of decisions; a line each, thousands a second, would hide those that went wrong.
      if (!isLive || status >= 400 || elapsedTime >= SLOW) {
        const milliseconds = Math.round(elapsedTime * 10) / 10;
        world.log({ event: 'request', requestId: request.id, route, status, milliseconds });
      }
      done();
    };
  };
  forRoutes(app, 'onResponse', ({ name, isLive }) => toldOf(name, isLive));
  const ofNoRoute = toldOf('unknown', false);
  app.addHook('onResponse', function onResponse(request, reply, done) {
    if (request.is404) ofNoRoute.call(this, request, reply, done);
    else done();
  });
  // Whether the process answers, and nothing else: who starts it anew helps no store and no disk.
  addRoute(app, healthShapes.live, async () => ({ status: 'live' as const }));
  addRoute(app, healthShapes.ready, async (_, request, reply) => {
    const found = await readiness(world);
    const missing = found.parts.filter(({ isReady }) => !isReady);
    if (missing.length === 0) return { status: 'ready' as const, run: found.run, parts: [...found.parts] };
    const failure = new Failure('not-ready', {
      parts: { list: missing.map(({ part }) => ({ message: { code: `ready.${part}`, values: {} } })) },
    });
    const problem = problemOf(failure, languageOfHeader(request.headers['accept-language']), request.id);
    return sendProblem(reply, { ...problem, parts: found.parts });
  });
  app.get('/metrics', async (_, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(metrics.text(await gaugesOf(world))),
  );
}
