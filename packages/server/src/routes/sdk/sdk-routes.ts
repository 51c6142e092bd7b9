import { Failure } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { isKnown, tagOf } from '../../http/etag.ts';
import { addRoute } from '../../http/route.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const shared = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' } as const;

/** The script of a shop's pages, and what Segment's library for browsers asks before it begins. */
export function sdkRoutes(app: FastifyInstance, { settings }: ServerWorld): void {
  const tag = tagOf([settings.script]);
  app.get('/sdk.js', async (request, reply) => {
    if (settings.script === null) throw new Failure('report-not-built');
    const isThere = isKnown(request, reply, tag);
    reply.headers({ ...shared, 'cache-control': 'public, max-age=3600' });
    if (isThere) return reply.code(304).send();
    return reply.type('text/javascript; charset=utf-8').send(settings.script);
  });
  addRoute(
    app,
    {
      method: 'GET',
      url: '/v1/projects/:key/settings',
      name: 'readSegmentSettings',
      params: z.object({ key: z.string().max(200) }),
      answer: z.object({ integrations: z.record(z.string(), z.record(z.string(), z.string())) }),
    },
    async ({ params: { key } }, _, reply) => {
      reply.headers(shared);
      const { host, protocol } = new URL(settings.address);
      const here = { apiKey: key, apiHost: `${host}/v1`, protocol: protocol.slice(0, -1) };
      return { integrations: { 'Segment.io': here } };
    },
  );
}
