import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../dashboard/test/browser.ts';
import { posting, type Served, serve } from '../../server/test/serving.ts';
import { scriptAddress } from '../src/script-path.ts';

interface Shop {
  readonly address: string;
  close(): void | Promise<void>;
}

interface Start {
  readonly server: string;
  readonly key: string;
  readonly port?: number;
  /** Of a shop that a server renders. */
  readonly within?: number;
}

type StartShop = (of: Start) => Promise<Shop>;

const experience = JSON.parse(readFileSync(new URL('../../../examples/plain-shop/home.json', import.meta.url), 'utf8'));
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What was to be seen of the hero in each frame, and how far anything moved. Asked by text, since this runs in the page. */
const watching = `
  window.seen = []; window.moved = 0;
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.moved += value; }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const hero = document.querySelector('[data-slot=hero]');
    if (hero && hero.querySelector('p') && getComputedStyle(hero).visibility === 'visible') window.seen.push(hero.textContent.replace(/\\s+/g, ' ').trim());
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

const shops = [
  ['plain HTML', '../../../examples/plain-shop/shop.mjs'],
  ['React, rendered by a server', '../../../examples/react-shop/shop.mjs'],
] as const;

describe.each(shops)('a shop of %s', (_, module) => {
  let server: Served;
  let shop: Shop;

  beforeAll(async () => {
    const { startShop } = (await import(module)) as { startShop: StartShop };
    // Each has to know where the other is: the shop takes a port, and is started anew once it can name the server.
    const first = await startShop({ server: 'http://127.0.0.1:1', key: 'pk' });
    await first.close();
    server = await serve({ script: readFileSync(scriptAddress, 'utf8'), shopOrigins: [first.address] });
    const products = {
      ...experience.slots.next.variants.products,
      content: { title: 'Also', recommended: ['Kettle'] },
    };
    const slots = { ...experience.slots, next: { ...experience.slots.next, variants: { products } } };
    const published = await server.ask('/api/experiences/home', {
      ...posting({ ...experience, control: 0, slots }),
      method: 'PUT',
    });
    expect(published.status).toBe(200);
    const { key } = await server.askJson<{ key: string }>('/api/keys', posting({ name: 'shop', role: 'source' }));
    const port = Number(new URL(first.address).port);
    // However busy the machine is.
    shop = await startShop({ server: server.listensAt, key, port, within: 10_000 });
  });
  afterAll(async () => {
    await shop.close();
    await server.close();
  });

  const open = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    await page.addInitScript(watching);
    await page.goto(shop.address);
    await page.waitForFunction('window.seen.length > 5');
    return page;
  };
  const seen = (page: Page) => page.evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen)]);
  const moved = (page: Page) => page.evaluate(() => (window as unknown as { moved: number }).moved);
  const idOf = async (context: BrowserContext) =>
    (await context.cookies()).find(({ name }) => name === 'perennial_id')?.value;
  const customer = (id: string | undefined) =>
    server.askJson<{ stage: string; attributes: Record<string, number> }>(`/v1/customers/${id}`);

  it('shows the default without consent, keeps nothing and sends nothing', async () => {
    const context = await browser.newContext();
    const page = await open(context);
    expect(await seen(page)).toEqual([expect.stringMatching(/^Coffee, roasted this week/)]);
    expect(await context.cookies()).toEqual([]);
    expect(await moved(page)).toBe(0);
    await context.close();
  });

  it('paints the decided page first, moves nothing, and has the same one after a reload', async () => {
    const context = await browser.newContext();
    const first = await open(context);
    await first.click('#agree');
    await first.close();
    const page = await open(context);
    expect(await seen(page)).toEqual([expect.stringMatching(/^Your first bag/)]);
    expect(await moved(page)).toBe(0);
    expect(await page.textContent('[data-slot=next]')).toMatch(/Also: Kettle/);
    const proof = await page.textContent('[data-slot=proof]');
    await page.reload();
    await page.waitForFunction('window.seen.length > 5');
    expect(await seen(page)).toEqual([expect.stringMatching(/^Your first bag/)]);
    expect(await page.textContent('[data-slot=proof]')).toBe(proof);
    expect(await moved(page)).toBe(0);
    // What would have moved is seen by the measurement.
    await page.evaluate(() => {
      const late = document.createElement('div');
      late.style.height = '200px';
      document.body.prepend(late);
    });
    await expect.poll(() => moved(page)).toBeGreaterThan(0);
    await context.close();
  });

  it('tells the server what the visitor does, which changes the next page', async () => {
    const context = await browser.newContext();
    const first = await open(context);
    await first.click('#agree');
    const answered = first.waitForResponse((answer) => answer.url().endsWith('/v1/batch'));
    await first.click('#add');
    expect((await answered).status()).toBe(200);
    await expect.poll(async () => (await customer(await idOf(context))).stage).toBe('basket');
    expect((await customer(await idOf(context))).attributes).toMatchObject({ pages: 1, added: 1 });
    const page = await open(context);
    const hero = (await seen(page)).join();
    expect(hero).toMatch(/^Your coffee is roasted on Tuesday/);
    await context.close();
  });
});

describe.each(shops)('a shop of %s whose server does not answer', (_, module) => {
  let silent: Server;
  let shop: Shop;
  beforeAll(async () => {
    const script = readFileSync(scriptAddress, 'utf8');
    silent = createServer(({ url }, answer) => {
      if (url === '/sdk.js') answer.setHeader('content-type', 'text/javascript').end(script);
    });
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { startShop } = (await import(module)) as { startShop: StartShop };
    const { port } = silent.address() as AddressInfo;
    shop = await startShop({ server: `http://127.0.0.1:${port}`, key: 'pk_none' });
  });
  afterAll(async () => {
    await shop.close();
    silent.closeAllConnections();
    silent.close();
  });

  it('shows the default at the deadline, and changes nothing after it', async () => {
    const context = await browser.newContext();
    await context.addCookies([{ name: 'perennial_consent', value: '1', url: shop.address }]);
    const page = await context.newPage();
    await page.addInitScript(watching);
    await page.goto(shop.address);
    await page.waitForFunction('window.seen.length > 60');
    const texts = await page.evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen)]);
    expect(texts).toEqual([expect.stringMatching(/^Coffee, roasted this week/)]);
    expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBe(0);
    await context.close();
  });
});
