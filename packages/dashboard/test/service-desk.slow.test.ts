import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { posting, putting } from '../../server/test/serving.ts';
import { violations } from './axe.ts';
import { newPage } from './open-page.ts';
import { serveStudiedPages } from './served-pages.ts';
import { withPages } from './with-pages.ts';

let clock = Date.parse('2026-01-15T12:00:00Z');
const pages = withPages(() => serveStudiedPages({ cutOffs: 1 }, { now: () => new Date(clock) }));

/** A help desk of another site, whose page shows the card in a frame as narrow as a sidebar. */
let desk: Server;
let origin: string;
let customer: string;

beforeAll(async () => {
  desk = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html');
    answer.end(
      `<!doctype html><html lang="en"><title>Desk</title><main><h1>Ticket</h1><iframe title="Service desk" style="border:0" width="320" height="800"
 src="${pages.server.address}/embed/service-desk#search=${customer}"></iframe></main></html>`,
    );
  });
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${(desk.address() as AddressInfo).port}`;
  const { customers } = await pages.server.askJson<{ customers: readonly { customer: string }[] }>(
    '/api/customers?limit=1',
  );
  ({ customer } = customers[0]!);
  const late = { messageId: 'late', userId: customer, event: 'Delivery Delayed', properties: { order_id: '4711' } };
  await pages.server.ask('/v1/track', posting(late));
});
afterAll(() => {
  desk.close();
});

const setOrigins = (origins: readonly string[]) => pages.server.ask('/api/settings', putting({ service: { origins } }));

async function visitDesk() {
  const isOwn = (url: string) => url.startsWith(pages.server.address) || url.startsWith(origin);
  const opened = await newPage(pages.browser, isOwn, { viewport: { width: 320, height: 900 }, bypassCSP: false });
  await opened.page.goto(origin);
  return opened;
}

const frameOf = (page: Page) => page.frames().find((frame) => frame.url().includes('/embed/'));

describe('the card in a frame', () => {
  it('is shown by no page until its origin is named', async () => {
    await setOrigins([]);
    const { page, complaints } = await visitDesk();
    await expect.poll(() => complaints.join('\n')).toContain('frame-ancestors');
    expect(frameOf(page)).toBeUndefined();
    await page.context().close();
  });

  it('asks for a key, refuses one that is none, and shows how to treat whom the address names', async () => {
    expect((await setOrigins([origin])).status).toBe(200);
    const { key } = await pages.server.askJson<{ key: string }>('/api/keys', posting({ name: 'desk', role: 'desk' }));
    const { page, complaints } = await visitDesk();
    const asked: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/')) asked.push(`${new URL(request.url()).pathname} ${request.headers().cookie}`);
    });
    const card = page.frameLocator('iframe');
    const typed = card.getByLabel('Key of the service desk');
    await typed.fill('pk_of_nobody');
    await card.getByRole('button', { name: 'Use it' }).click();
    await card.getByRole('alert').waitFor();
    await typed.fill(key);
    await card.getByRole('button', { name: 'Use it' }).click();
    const shown = card.getByRole('article', { name: `Customer ${customer}` });
    await shown.waitFor();
    expect(await shown.innerText()).toMatch(
      /Top.*Forecast €.*Delivery late.*4711.*What you may do.*voucher.*at most €.*Limit for all remedies.*What not to do/s,
    );
    // Nothing but this is asked, and no session goes along.
    expect([...new Set(asked)]).toEqual(['/api/service-desk undefined']);
    await shown.getByRole('button', { name: /^Record as given Give a voucher/ }).click();
    await shown.getByLabel(/^What it cost/).fill('2.5');
    await shown.getByRole('button', { name: 'Record', exact: true }).click();
    await shown.getByText(/€2\.50 was given in the last 90 days: €.* is left\./).waitFor();
    expect(await shown.getByRole('listitem').filter({ hasText: 'by ' }).last().innerText()).toMatch(
      /voucher.*€2\.50.*2026.*by \W?desk/s,
    );
    expect(await page.locator('iframe').evaluate((frame) => frame.clientWidth)).toBe(320);
    const width = await frameOf(page)!.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    // The browser says that the key that is none was refused.
    expect(complaints.filter((each) => !each.includes('401'))).toEqual([]);
    await card.getByRole('button', { name: 'Forget the key' }).click();
    await typed.waitFor();
    await page.context().close();
  });
});

describe('the page', () => {
  it('finds a customer by the whole id, and says so where nobody is known', async () => {
    const { page, complaints } = await pages.visit('/', { bypassCSP: true });
    await page.getByRole('link', { name: 'Service desk' }).click();
    const sought = page.getByLabel('Customer id, e-mail address or order number, whole');
    await sought.fill('nobody at all');
    await sought.press('Enter');
    await page.getByText(/^Nobody is known by that/).waitFor();
    await sought.fill(customer.toLowerCase());
    await sought.press('Enter');
    await page.getByRole('article', { name: `Customer ${customer}` }).waitFor();
    expect(page.url()).toContain(`search=${customer.toLowerCase()}`);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('of settings sets what remedies may cost, and whose pages may show the card', async () => {
    const { page } = await pages.visit('/settings', { bypassCSP: true });
    const form = page.getByRole('form', { name: 'Service desk' });
    await form.getByLabel('At most for a case').fill('7');
    await form.getByLabel(/^Origins/).fill('https://desk.example.com');
    await form.getByLabel('allowed').last().uncheck();
    // What it would mean is seen before it is saved.
    await page.getByLabel('Customer id').fill(customer);
    const tried = page.getByRole('article', { name: `Customer ${customer}` });
    await tried.getByText('Limit for all remedies together: €7.00').waitFor();
    expect(await tried.innerText()).not.toMatch(/Give a voucher for the next order\s+at most/);
    expect(await violations(page)).toEqual([]);
    const before = await pages.server.askJson<{ service: { most: number | null } }>('/api/settings');
    expect(before.service.most).toBeNull();
    await form.getByRole('button', { name: 'Save' }).click();
    await expect
      .poll(async () => (await pages.server.askJson<{ service: object }>('/api/settings')).service)
      .toMatchObject({ most: 7, origins: ['https://desk.example.com'] });
    const treated = await pages.server.askJson<{ limit: number }>(`/api/customers/${customer}/service`);
    expect(treated.limit).toBe(7);
    await page.context().close();
  });

  it('says how old a forecast is, and what to do, where no order has been told of for long', async () => {
    const address = `/live/service-desk?search=${customer}`;
    const now = await pages.visit(address, { bypassCSP: true });
    await now.page.getByText('Forecast as of Dec 30, 2025: until then it is known who has ordered.').waitFor();
    await now.page.context().close();
    clock = Date.parse('2026-11-30T12:00:00Z');
    const { page } = await pages.visit(address, { bypassCSP: true });
    const card = page.getByRole('article', { name: `Customer ${customer}` });
    await card.getByText(/^Old forecast: as of Dec 30, 2025, 335 days ago\..*send orders as events\.$/).waitFor();
    expect(await card.innerText()).toMatch(/Tier\s+Top/i);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
