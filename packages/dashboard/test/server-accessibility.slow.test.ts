import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pagePaths } from '../../server/src/routes/pages/page-routes.ts';
import { posting } from '../../server/test/serving.ts';
import { violations, violationsOfColours } from './axe.ts';
import { layoutShift, MOST_SHIFT } from './layout-shift.ts';
import { serveStudiedPages } from './served-pages.ts';
import { withPages } from './with-pages.ts';

const pages = withPages(async () => {
  const served = await serveStudiedPages();
  await served.server.ask('/api/segments/returning', {
    ...posting({ rule: 'orders >= 2', action: '' }),
    method: 'PUT',
  });
  return served;
});
const { visit } = pages;

/** All pages but those of what happens now, which have a test of their own; of the reports those that look otherwise than the others. */
const paths = [
  '/',
  '/home/finance',
  '/reports/value',
  '/reports/cohorts',
  '/customers',
  // Of whom is not known before a business is studied.
  '/customer?id=',
  '/customers?group=flow:went',
  '/segments?rule=orders+%3E%3D+2',
  '/segment?name=returning',
  '/goals',
  '/playbooks',
  '/notes',
  '/runs',
  '/monitoring',
  '/glossary',
  '/keys',
  '/audit',
  '/bring',
  '/people',
  '/settings',
  '/refresh',
  '/personal-data',
  '/welcome',
  '/sign-in',
];

it('looks at every page that the server has', () => {
  const seen = paths.map((path) => path.replace(/\?.*/, ''));
  const isSeen = (path: string) => seen.some((each) => new RegExp(`^${path.replace(/:\w+/, '[^/]+')}$`).test(each));
  expect(pagePaths.filter((path) => !path.startsWith('/live') && !isSeen(path))).toEqual([]);
});

/** As wide as the window of a computer, and as a phone. */
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 800 };

it.each(paths)(
  '%s meets WCAG as far as axe can tell, in light, dark and on a phone, fits, and does not jump',
  async (path) => {
    const to = path.endsWith('id=') ? path + (await anyCustomer()) : path;
    const { page, complaints } = await visit(to, { colorScheme: 'light', viewport: WIDE, bypassCSP: true });
    await page.waitForLoadState('networkidle');
    await page.waitForSelector('main');
    expect(await layoutShift(page)).toBeLessThan(MOST_SHIFT);
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOfColours(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(NARROW);
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

/** Pixels by which a page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}

async function anyCustomer(): Promise<string> {
  const { customers } = await pages.server.askJson<{ customers: readonly { customer: string }[] }>(
    '/api/customers?limit=1',
  );
  return customers[0]?.customer ?? '';
}
