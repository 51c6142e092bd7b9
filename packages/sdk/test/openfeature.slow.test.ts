import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../dashboard/test/browser.ts';
import { posting, type Served, serve } from '../../server/test/serving.ts';

let browser: Browser;
let server: Served;
let shop: Server;
let address: string;

const banner = (version: number, title: string) => ({
  key: 'banner',
  version,
  currency: 'EUR',
  control: 0,
  slots: {
    top: {
      default: 'plain',
      policy: { kind: 'split', weights: { plain: 1 } },
      variants: { plain: { content: title } },
    },
  },
});
const publish = (version: number, title: string) =>
  server.ask('/api/experiences/banner', { ...posting(banner(version, title)), method: 'PUT' });

beforeAll(async () => {
  browser = await launchBrowser();
  const built = await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: fileURLToPath(new URL('openfeature-page.ts', import.meta.url)) },
    },
  });
  const script = (built as unknown as { output: readonly [{ code: string }] }).output[0].code;
  let page = '';
  shop = createServer(({ url }, answer) => {
    const isScript = url === '/page.js';
    answer.setHeader('content-type', isScript ? 'text/javascript' : 'text/html').end(isScript ? script : page);
  });
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
  server = await serve({ shopOrigins: [address] });
  await publish(1, 'Welcome');
  const { key } = await server.askJson<{ key: string }>('/api/keys', posting({ name: 'shop', role: 'source' }));
  page = `<!doctype html><link rel="icon" href="data:,"><body data-server="${server.listensAt}" data-key="${key}">
    <script type="module" src="/page.js"></script>`;
});

afterAll(async () => {
  await browser.close();
  shop.close();
  await server.close();
});

it('tells OpenFeature’s client on a page of another origin when an experience is published', async () => {
  const page = await browser.newPage();
  const streams: string[] = [];
  page.on('response', (answer) => answer.url().endsWith('/ofrep/v1/events') && streams.push(answer.url()));
  await page.goto(address);
  await page.getByText('Welcome').waitFor();
  await expect.poll(() => streams.length).toBe(1);
  await publish(2, 'Hello again');
  await page.getByText('Hello again').waitFor();
});
