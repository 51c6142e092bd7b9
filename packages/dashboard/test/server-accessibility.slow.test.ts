import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { type ServedPages, serveStudiedPages } from './served-pages.ts';

let pages: ServedPages;
let visit: ServedPages['visit'];

beforeAll(async () => {
  pages = await serveStudiedPages();
  ({ visit } = pages);
}, 120_000);

afterAll(() => pages.close());

/** The pages that look otherwise than the others; each report has a test of its own. */
const paths = [
  '/',
  '/reports/value',
  '/reports/cohorts',
  '/customers',
  '/customers?group=flow:went',
  '/segments?rule=orders+%3E%3D+2',
  '/goals',
  '/notes',
  '/runs',
  '/monitoring',
  '/glossary',
  '/keys',
  '/bring',
  '/people',
  '/settings',
  '/refresh',
  '/personal-data',
  '/welcome',
  '/sign-in',
];

describe.each([
  { name: 'light', colorScheme: 'light', width: 1280 },
  { name: 'dark', colorScheme: 'dark', width: 1280 },
  { name: 'a phone', colorScheme: 'light', width: 390 },
] as const)('in $name', ({ colorScheme, width }) => {
  it.each(paths)('%s meets WCAG as far as axe can tell, and fits', async (path) => {
    const { page, complaints } = await visit(path, {
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
