import { Failure } from '@perennial/words';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { access } from '../../guard/access.ts';
import { makeMethodsAt } from '../../http/methods-at.ts';
import { readWorkspaceSettings } from '../../workspace-settings/workspace-settings.ts';
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
  '/live/service-desk',
  '/live/shop',
  '/live/sources',
  '/monitoring',
  '/notes',
  '/people',
  '/personal-data',
  '/playbooks',
  '/refresh',
  '/reports/:name',
  '/runs',
  '/segment',
  '/segments',
  '/settings',
  '/sign-in',
  '/welcome',
] as const;

/** What no page is at. */
const OF_PROGRAMS = /^\/(api|v1|ofrep|mcp|health|metrics)(\/|\?|$)/;

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/;

const methodsAt = makeMethodsAt(Object.keys(access));

export function pageRoutes(app: FastifyInstance, { settings: { page, folder } }: ServerWorld): void {
  const policy = page === null ? null : POLICY.exec(page)?.[1];
  const send = (reply: FastifyReply, framedBy = "'none'") => {
    if (page === null || !policy) throw new Failure('report-not-built');
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('content-security-policy', `${policy}; frame-ancestors ${framedBy}`)
      .send(page);
  };
  app.get('/embed/service-desk', async (_, reply) => {
    const { origins } = readWorkspaceSettings(folder).service;
    if (origins.length === 0) return send(reply);
    // Older browsers know only this one, which cannot name several.
    reply.removeHeader('x-frame-options').header('cross-origin-resource-policy', 'cross-origin');
    return send(reply, origins.join(' '));
  });
  for (const url of pagePaths) app.get(url, async (_, reply) => send(reply));
  app.setNotFoundHandler(async ({ method, url, headers: { accept = '' } }, reply) => {
    // Whoever mistypes an address in a browser finds the way back; a program is told what it asked for.
    if (method === 'GET' && accept.includes('text/html') && policy && !OF_PROGRAMS.test(url))
      return send(reply.code(404));
    const path = url.split('?', 1)[0] ?? '';
    const methods = methodsAt(path);
    if (methods.length === 0) throw new Failure('not-found', { address: { text: `${method} ${path}` } });
    reply.header('allow', methods.join(', '));
    const values = { address: { text: path }, method: { text: method }, methods: { text: methods.join(', ') } };
    throw new Failure('method-not-allowed', values);
  });
}
