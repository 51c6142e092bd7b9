import { describe, expect, it } from 'vitest';
import { pagePaths } from '../../server/src/routes/pages/page-routes.ts';
import { posting } from '../../server/test/serving.ts';
import { violations } from './axe.ts';
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

describe.each([
  { name: 'light', colorScheme: 'light', width: 1280 },
  { name: 'dark', colorScheme: 'dark', width: 1280 },
  { name: 'a phone', colorScheme: 'light', width: 390 },
] as const)('in $name', ({ colorScheme, width }) => {
  it.each(paths)('%s meets WCAG as far as axe can tell, and fits', async (path) => {
    const { page, complaints } = await visit(path.endsWith('id=') ? path + (await anyCustomer()) : path, {
      colorScheme,
      viewport: { width, height: 800 },
      bypassCSP: true,
    });
    await page.waitForLoadState('networkidle');
    await page.waitForSelector('main');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

async function anyCustomer(): Promise<string> {
  const { customers } = await pages.server.askJson<{ customers: readonly { customer: string }[] }>(
    '/api/customers?limit=1',
  );
  return customers[0]?.customer ?? '';
}
