import type { Request } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cookiesOf, posting } from '../../server/test/serving.ts';
import { type ServedPages, serveStudiedPages } from './served-pages.ts';

let pages: ServedPages;
const password = 'correct horse battery staple';

beforeAll(async () => {
  pages = await serveStudiedPages();
});
afterAll(() => pages.close());

/** Makes an account by a link, as the page of it does; its cookies. */
async function account(link: string, email: string): Promise<string> {
  const body = { link: link.split('#')[1], email, name: email, password };
  return cookiesOf(await pages.server.ask('/api/accounts', posting(body)));
}

it('shows a viewer no control that is refused, on any page', { timeout: 280_000 }, async () => {
  const { server } = pages;
  const owner = await account(server.firstLink ?? '', 'ada@example.com');
  const { link } = await server.askJson<{ link: string }>(
    '/api/invitations',
    posting({ role: 'viewer' }, { cookie: owner }),
  );
  await account(link, 'eve@example.com');
  const { page, complaints } = await pages.visit('/sign-in');
  await page.getByLabel('Email address').fill('eve@example.com');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForSelector('#summary');
  // The start page says what acting brought, here that nobody has been shown anything yet.
  await page.getByText('What acting brought').click();
  await page.getByRole('region', { name: 'All pages together' }).getByText('Nobody has seen').waitFor();
  const refused: string[] = [];
  const unanswered = new Set<Request>();
  page.on('request', (request) => unanswered.add(request));
  page.on('requestfailed', (request) => unanswered.delete(request));
  page.on('response', (answer) => {
    unanswered.delete(answer.request());
    if ([401, 403].includes(answer.status()))
      refused.push(`${answer.request().method()} ${answer.url()} on ${page.url()}`);
  });
  // Groups of reports that are closed, too.
  const links = await page.getByRole('navigation', { name: 'Pages' }).locator('a').all();
  const named = await Promise.all(links.map((each) => each.getAttribute('href')));
  const paths = [...new Set([...named.flatMap((href) => (href ? [href] : [])), ...hidden])];
  expect(paths.length).toBeGreaterThan(20);
  const offered: string[] = [];
  for (const path of paths) {
    await page.goto(server.address + path);
    await page.locator('main').waitFor();
    await page.waitForLoadState('networkidle');
    if (hidden.includes(path)) {
      await page.getByText('Nothing is at this address, or it is not for your role.').waitFor();
      continue;
    }
    // What would send something, and what is no more than a choice of how a page looks.
    for (const button of await page.locator('main form button, main button.main').all())
      if (await button.isVisible()) offered.push(`${path}: ${await button.innerText()}`);
    await page.$$eval('main button', clickVisible, MOST);
    await expect.poll(() => [...unanswered].map((request) => request.url()), { interval: 20 }).toEqual([]);
  }
  expect(refused).toEqual([]);
  expect(offered).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

/** Buttons of a page that are tried. */
const MOST = 12;

/** In the page: clicks the first buttons that are there to be seen, and lets what each one changes be drawn. */
async function clickVisible(buttons: readonly Element[], most: number): Promise<void> {
  for (const button of buttons.slice(0, most)) {
    if (!button.checkVisibility()) continue;
    (button as HTMLElement).click();
    await new Promise(requestAnimationFrame);
  }
}

/** What is for other roles is not there. */
const hidden = [
  '/customers',
  '/segments',
  '/bring',
  '/refresh',
  '/settings',
  '/people',
  '/personal-data',
  '/keys',
  '/audit',
  '/live/decisions',
  '/live/service-desk',
  '/live/sources',
  '/live/shop',
];
