import { Failure } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import type { ServerWorld } from '../../world/server-world.ts';

/** The addresses of the pages, which are one file: it looks at its address. */
export const pagePaths = [
  '/',
  '/audit',
  '/bring',
  '/customer',
  '/customers',
  '/glossary',
  '/goals',
  '/home/:view',
  '/keys',
  '/live',
  '/live/decisions',
  '/live/experiences',
  '/live/gallery',
  '/live/journey',
  '/live/read-outs',
  '/live/shop',
  '/live/sources',
  '/monitoring',
  '/notes',
  '/people',
  '/personal-data',
  '/refresh',
  '/reports/:name',
  '/runs',
  '/segment',
  '/segments',
  '/settings',
  '/sign-in',
  '/welcome',
] as const;

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/;

export function pageRoutes(app: FastifyInstance, { settings: { page } }: ServerWorld): void {
  const policy = page === null ? null : POLICY.exec(page)?.[1];
  for (const url of pagePaths)
    app.get(url, async (_, reply) => {
      if (page === null || !policy) throw new Failure('report-not-built');
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-cache')
        .header('content-security-policy', `${policy}; frame-ancestors 'none'`)
        .send(page);
    });
}
