import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../dashboard/test/browser.ts';
import { posting, type Served, serve } from '../../server/test/serving.ts';
import { scriptAddress } from '../src/script-path.ts';

let browser: Browser;
let server: Served;
let shop: Server;
let address: string;
let key: string;
/** What the shop's page has in its head, and how long its server waits with the script. */
let head = (_: string) => '';
let scriptAfter = 0;
let context: BrowserContext;

const script = readFileSync(scriptAddress, 'utf8');
const content = (title: string) => ({ content: { title } });
/** Who comes by the newsletter is greeted as such on the first page. */
const landing = {
  key: 'landing',
  version: 1,
  currency: 'EUR',
  control: 0,
  slots: {
    hero: {
      default: 'plain',
      policy: { kind: 'rules', rules: [{ when: { source: 'newsletter' }, show: 'letter' }] },
      variants: { plain: content('Decided: for all'), letter: content('Decided: for readers') },
    },
  },
};

/** All that was to be seen of the hero, frame by frame. */
const watching = `
  window.seen = [];
  const look = () => {
    const hero = document.querySelector('[data-slot=hero]');
    if (hero && getComputedStyle(hero).visibility === 'visible') window.seen.push(hero.textContent);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

beforeAll(async () => {
  browser = await launchBrowser();
  shop = createServer(async ({ url = '/' }, answer) => {
    if (!url.startsWith('/sdk.js')) {
      const hero = '<h1 data-slot="hero"><span data-field="title">Default</span></h1>';
      const page = `<!doctype html><link rel="icon" href="data:,"><title>Shop</title>${head(key)}<body>${hero}<p>All else</p>`;
      return answer.setHeader('content-type', 'text/html').end(page);
    }
    await pause(scriptAfter);
    answer.setHeader('content-type', 'text/javascript').end(script);
  });
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
  server = await serve({ shopOrigins: [address] });
  ({ key } = await server.askJson<{ key: string }>('/api/keys', posting({ name: 'shop', role: 'source' })));
  await server.ask('/api/experiences/landing', { ...posting(landing), method: 'PUT' });
});
afterAll(async () => {
  await browser.close();
  shop.close();
  await server.close();
});
beforeEach(async () => {
  scriptAfter = 0;
  await context?.close();
  context = await browser.newContext();
});

const tag = (attributes: string) => (its: string) =>
  `<script src="/sdk.js" data-server="${server.listensAt}" data-key="${its}" ${attributes}></script>`;

async function open(path = '/'): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(watching);
  await page.goto(address + path);
  return page;
}
const run = (page: Page, code: string) => page.evaluate(code);
const eventsOf = async (name: string) =>
  (
    await server.askJson<{ type: string; event: string; body: { properties: Record<string, unknown> } }[]>(
      '/api/events',
    )
  )
    .filter(({ type, event }) => (event || type) === name)
    .map(({ body }) => body.properties);
const seen = (page: Page) => page.evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen)]);
const settled = (page: Page) => page.waitForFunction('window.seen.length > 5');

describe('events of a page that goes away', () => {
  beforeEach(() => {
    head = tag('data-consent="given"');
  });

  it.each([
    ['by a request that outlives its page', ''],
    ['by the beacon where a browser has no such requests', 'delete Request.prototype.keepalive;'],
  ])('are sent as it is hidden, %s', async (how, before) => {
    await context.addInitScript(before);
    const page = await open();
    await run(page, `perennial.track('Left', { how: ${JSON.stringify(how)} })`);
    await page.close();
    await expect.poll(() => eventsOf('Left')).toContainEqual({ how });
  });

  it('wait for a connection, and come once', async () => {
    const page = await open();
    await context.setOffline(true);
    await run(page, `perennial.track('Went Underground', {}); perennial.flush()`);
    expect(await eventsOf('Went Underground')).toEqual([]);
    await context.setOffline(false);
    await expect.poll(() => eventsOf('Went Underground')).toHaveLength(1);
    await run(page, 'perennial.flush()');
    expect(await run(page, `localStorage.getItem('perennial.queue')`)).toBe('[]');
    expect(await eventsOf('Went Underground')).toHaveLength(1);
  });
});

it('tells each page of a program that changes the address without loading one, once', async () => {
  head = tag('data-consent="given"');
  const page = await open('/one-page');
  await run(
    page,
    `history.pushState({}, '', '/one-page/basket'); history.replaceState({}, '', '/one-page/basket?a=b')`,
  );
  await pause(50);
  await page.goBack();
  await run(page, 'new Promise((done) => setTimeout(done, 50)).then(() => perennial.flush())');
  const paths = (await eventsOf('page')).map(({ path }) => String(path)).filter((path) => path.includes('one-page'));
  expect(paths.toReversed()).toEqual(['/one-page', '/one-page/basket', '/one-page']);
});

it('knows on the first page how the visitor came', async () => {
  head = tag('data-consent="given" data-experience="landing" data-within="5000"');
  const page = await open('/?utm_source=newsletter');
  await settled(page);
  expect(await seen(page)).toEqual(['Decided: for readers']);
  await run(page, 'perennial.flush()');
  const id = (await context.cookies()).find(({ name }) => name === 'perennial_id')?.value;
  const { attributes } = await server.askJson<{ attributes: object }>(`/v1/customers/${id}`);
  expect(attributes).toMatchObject({ source: 'newsletter', landing: '/', device: 'desktop' });
});

describe('a script that the page does not wait for', () => {
  /** As docs/sdk.md has it, with another deadline. */
  const style = (seconds: number) =>
    `<style>@keyframes undecided{from{visibility:hidden}}[data-slot]:not([data-decided]){animation:undecided ${seconds}s step-end}</style>`;
  const late = (seconds: number) => (its: string) =>
    `${style(seconds)}<script>perennial = [['track', 'Early Call', {}]]</script>${tag('async data-consent="given" data-experience="landing" data-within="5000"')(its)}`;

  it('fills the slots that the page keeps out of sight meanwhile, and makes the calls that came before it', async () => {
    head = late(60);
    scriptAfter = 300;
    const page = await open();
    await settled(page);
    expect(await seen(page)).toEqual(['Decided: for all']);
    await run(page, `perennial.push(['track', 'Late Call', {}]); perennial.flush()`);
    for (const name of ['Early Call', 'Late Call']) await expect.poll(() => eventsOf(name)).toHaveLength(1);
    await expect
      .poll(() => eventsOf('Experience Viewed'))
      .toContainEqual(expect.objectContaining({ experience: 'landing' }));
  });

  it('changes nothing that has been seen, and tells nobody that it was', async () => {
    head = late(0.05);
    scriptAfter = 600;
    const viewed = await eventsOf('Experience Viewed');
    const page = await open();
    await page.waitForSelector('[data-decided]', { state: 'attached' });
    await settled(page);
    expect(await seen(page)).toEqual(['Default']);
    await run(page, 'perennial.flush()');
    expect(await eventsOf('Experience Viewed')).toEqual(viewed);
  });
});
