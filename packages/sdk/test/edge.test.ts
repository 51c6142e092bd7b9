import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { EdgeVM } from '@edge-runtime/vm';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { posting, type Served, serve } from '../../server/test/serving.ts';

let server: Served;
let key: string;
let edge: EdgeVM;

const home = {
  ...{ key: 'home', version: 1, currency: 'EUR', control: 0 },
  slots: {
    hero: {
      default: 'plain',
      policy: { kind: 'rules', rules: [{ when: { source: 'newsletter' }, show: 'reader' }] },
      variants: { plain: { content: { title: 'Coffee' } }, reader: { content: { title: 'Coffee for readers' } } },
    },
  },
};

/** A worker as a shop would write one: it knows requests, answers and the function of the SDK. */
const worker = `
  async function handle(request, { server, key, within }) {
    const { page, setCookie, handOver } = await sdk.composePage({
      server, key, within, experience: 'home', defaults: { hero: { title: 'Tea' } },
      cookie: request.headers.get('cookie'), url: request.url,
      referrer: request.headers.get('referer'), userAgent: request.headers.get('user-agent'),
    });
    const headers = new Headers({ 'content-type': 'text/html', 'cache-control': 'private, no-store' });
    if (setCookie) headers.set('set-cookie', setCookie);
    return new Response('<h1>' + page.slots.hero.content.title + '</h1>' + handOver, { headers });
  }
`;

beforeAll(async () => {
  const entry = fileURLToPath(new URL('../src/server/index.ts', import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'sdk' };
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } });
  const [{ output }] = built as unknown as readonly [{ readonly output: readonly [{ readonly code: string }] }];
  edge = new EdgeVM({ initialCode: `${output[0].code}\n${worker}` });
  server = await serve();
  await server.ask('/api/experiences/home', { ...posting(home), method: 'PUT' });
  ({ key } = await server.askJson<{ key: string }>('/api/keys', posting({ name: 'shop', role: 'source' })));
});
afterAll(() => server.close());

async function visit(cookie: string, { within = 5000, at = server.listensAt, path = '/' } = {}) {
  const { Request, handle } = edge.context as unknown as {
    Request: typeof globalThis.Request;
    handle: (request: Request, of: object) => Promise<Response>;
  };
  const request = new Request(`https://shop.example.com${path}`, { headers: { cookie } });
  const answer = await handle(request, { server: at, key, within });
  return { html: await answer.text(), setCookie: answer.headers.get('set-cookie') };
}

describe('an edge worker, which has nothing of Node', () => {
  it('has none of it here', () => {
    expect(edge.evaluate('[typeof process, typeof require, typeof Buffer, typeof fetch]')).toEqual([
      ...['undefined', 'undefined', 'undefined', 'function'],
    ]);
  });

  it('answers with the decided page, for a visitor whom the next request knows again', async () => {
    const first = await visit('perennial_consent=1', { path: '/coffee?utm_source=newsletter' });
    expect(first.html).toMatch(/^<h1>Coffee for readers<\/h1><script type="application\/json" id="perennial-page">/);
    const [pair = ''] = (first.setCookie ?? '').split(';');
    expect(pair).toMatch(/^perennial_id=[\w-]{36}$/);
    const again = await visit(`${pair}; perennial_consent=1`);
    expect(again.setCookie).toBeNull();
    expect(again.html).toContain(pair.slice('perennial_id='.length));
    const people = await server.askJson<readonly { person: string }[]>(`/api/decisions?person=${pair.split('=')[1]}`);
    expect(people.length).toBeGreaterThan(0);
  });

  it('answers with the defaults without consent, and asks nobody', async () => {
    expect(await visit('', { at: 'http://127.0.0.1:1' })).toEqual({ html: '<h1>Tea</h1>', setCookie: null });
  });

  it('answers with the defaults at the deadline, and lets go of the request', async () => {
    let isLeft: () => void = () => {};
    const left = new Promise<void>((resolve) => {
      isLeft = resolve;
    });
    const silent = createServer((request) => void request.on('close', isLeft));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const at = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    expect((await visit('perennial_consent=1', { at, within: 200 })).html).toMatch(/^<h1>Tea<\/h1>/);
    await left;
    silent.close();
  });
});
