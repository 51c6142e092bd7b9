import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../dashboard/test/browser.ts';
import { posting, type Served, serve } from '../../server/test/serving.ts';

/** Segment's library for browsers, as their own site hands it out. */
const library = new URL('../../../node_modules/@segment/analytics-next/dist/umd/', import.meta.url);

let browser: Browser;
let shop: Server;
let server: Served;

/** The snippet that shops have in their pages, in short: calls that come before the library wait for it. */
const snippet = (cdn: string, key: string) => `
  const analytics = (window.analytics = []);
  for (const name of ['page', 'track', 'identify', 'group', 'alias', 'ready', 'reset'])
    analytics[name] = (...values) => void analytics.push([name, ...values]);
  analytics._writeKey = '${key}';
  analytics._cdn = '${cdn}';
  analytics.invoked = true;
  analytics.page();
`;

beforeAll(async () => {
  browser = await launchBrowser();
  let page = '';
  shop = createServer(({ url = '/' }, answer) => {
    const [, file] = /^\/library\/([\w.-]+)$/.exec(url) ?? [];
    if (file === undefined) return answer.setHeader('content-type', 'text/html').end(page);
    return answer.setHeader('content-type', 'text/javascript').end(readFileSync(new URL(file, library)));
  });
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
  server = await serve({ shopOrigins: [address] });
  const { key } = await server.askJson<{ key: string }>('/api/keys', posting({ name: 'shop', role: 'source' }));
  page = `<!doctype html><link rel="icon" href="data:,"><script>${snippet(server.listensAt, key)}</script>
    <script src="/library/standalone.js" async></script>`;
});

afterAll(async () => {
  await browser.close();
  shop.close();
  await server.close();
});

it('sends here what Segment’s library for browsers sends, unchanged', async () => {
  const page = await browser.newPage();
  const answers: string[] = [];
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url());
    if (answer.url().startsWith(server.listensAt))
      answers.push(`${answer.status()} ${pathname.replace(/pk_.*\//, '')}`);
  });
  await page.goto(`http://127.0.0.1:${(shop.address() as AddressInfo).port}/`);
  await page.evaluate(async () => {
    const { analytics } = window as unknown as {
      analytics: Record<string, (...values: unknown[]) => void>;
    };
    analytics.track?.('Product Viewed', { product_id: 'espresso', category: 'espresso' });
    analytics.identify?.('ada', { plan: 'free' });
    analytics.track?.('Order Completed', { order_id: 'o-1', total: 42, currency: 'EUR' });
  });
  const stage = async () => {
    const answer = await server.ask('/v1/customers/ada');
    return answer.ok ? ((await answer.json()) as { stage: string; attributes: unknown }) : null;
  };
  await expect.poll(async () => (await stage())?.stage).toBe('first order');
  expect(await stage()).toMatchObject({ attributes: { plan: 'free', pages: 1, viewed: 1, orders: 1 } });
  expect([...new Set(answers)].toSorted()).toEqual([
    '200 /v1/i',
    '200 /v1/p',
    '200 /v1/projects/settings',
    '200 /v1/t',
  ]);
});
