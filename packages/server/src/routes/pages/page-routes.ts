import { Failure } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import type { ServerWorld } from '../../world/server-world.ts';

/** The addresses of the pages, which are one file: it looks at its address. */
const pages = [
  '/',
  '/home/:view',
  '/reports/:name',
  '/customers',
  '/customer',
  '/segments',
  '/segment',
  '/goals',
  '/notes',
  '/runs',
  '/monitoring',
  '/glossary',
  '/bring',
  '/people',
  '/keys',
  '/audit',
  '/sign-in',
  '/welcome',
] as const;

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/;

export function pageRoutes(app: FastifyInstance, { settings: { page } }: ServerWorld): void {
  const policy = page === null ? null : POLICY.exec(page)?.[1];
  for (const url of pages)
    app.get(url, async (_, reply) => {
      if (page === null || !policy) throw new Failure('report-not-built');
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-cache')
        .header('content-security-policy', `${policy}; frame-ancestors 'none'`)
        .send(page);
    });
}
