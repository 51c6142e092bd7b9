import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { demoOrders } from '../../server/test/serving.ts';
import { servePages } from './served-pages.ts';
import { withPages } from './with-pages.ts';

const pages = withPages(servePages);

/** Presses of Tab after which what is looked for cannot be reached. */
const MOST = 150;

/** Goes on by Tab until something has the focus, which every stop on the way must show. */
async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  await wanted.waitFor({ state: 'attached' });
  for (let i = 0; i < MOST; i++) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const { activeElement: element } = document;
      if (!element || element === document.body) return null;
      const shown = element.matches('.choose input, .choice input')
        ? element.parentElement!.querySelector('span')!
        : element;
      return { what: element.outerHTML.slice(0, 120), isShown: getComputedStyle(shown).outlineStyle !== 'none' };
    });
    if (focused) expect(focused).toMatchObject({ isShown: true });
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`not reached by ${key}: ${wanted}`);
}

it('goes from the empty start to an exported segment without a mouse', async () => {
  const { page, complaints } = await pages.visit('/');
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'Bring data' }).waitFor();
  // Past the head and the list of pages at once.
  await tabTo(page, page.getByRole('link', { name: 'Skip to the content' }));
  await page.keyboard.press('Enter');
  await tabTo(page, main.getByRole('link', { name: 'Bring data' }));
  await page.keyboard.press('Enter');
  // Asked for before the key: on a busy machine the key came before the browser was told to hand its dialog over.
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, page.locator('input[type=file]'));
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(await demoOrders());
  await page.getByRole('heading', { name: 'What was recognised' }).waitFor();
  // The button that was pressed is gone: the keyboard is where the answer is.
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await tabTo(page, page.getByLabel('Name of the business'));
  await page.keyboard.type('By keys');
  await tabTo(page, page.getByRole('button', { name: 'Start the study' }));
  await page.keyboard.press('Enter');
  const report = page.getByRole('link', { name: 'See the report' });
  await report.waitFor();
  await tabTo(page, report);
  await page.keyboard.press('Enter');
  await page.waitForSelector('#summary');
  expect(await page.textContent('h1')).toContain('By keys');
  // A definition opens, Escape closes it, and the keyboard is back at its question mark.
  const explain = page.locator('#summary .explain').first();
  await tabTo(page, explain);
  await page.keyboard.press('Enter');
  await page.locator('.popover:popover-open').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.popover:popover-open').waitFor({ state: 'detached' });
  expect(await explain.evaluate((element) => element === document.activeElement)).toBe(true);
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Segment builder' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: 'Value' }));
  await page.keyboard.type('2');
  await page.locator('.measured[aria-busy=false] dl').waitFor();
  await tabTo(page, page.getByLabel('Name'));
  await page.keyboard.type('returning');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: /^Saved: .*returning/ }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Download its customers (CSV)' }));
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(
    readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\n').length,
  ).toBeGreaterThan(10);
  expect(complaints).toEqual([]);
  await page.context().close();
});
