import { readFileSync } from 'node:fs';
import type { ReportData } from '@perennial/study';
import { makeFormat } from '@perennial/words';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { demoReport, hasRetail, retailReport } from './business.ts';
import { openPage, pageFile } from './open-page.ts';

let browser: Browser;
let report: ReportData;
let path: string;

beforeAll(async () => {
  [browser, report] = await Promise.all([launchBrowser(), demoReport()]);
  path = pageFile(report);
});

afterAll(() => browser.close());

it('can be read with the keyboard alone', async () => {
  const { page } = await openPage(browser, path);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
  await page.keyboard.press('Enter');
  // Fails by running out of time where the focus does not follow.
  await page.waitForFunction(() => document.activeElement?.id === 'opportunities-title');
  await page.focus('#summary-title');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('explain');
  await page.keyboard.press('Enter');
  expect(await page.isVisible('.popover:popover-open math')).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.$('.popover:popover-open')).toBeNull();
  await page.context().close();
});

it('finds a customer by a part of the id, keeps them in the address, and opens there again', async () => {
  const { page } = await openPage(browser, path);
  const wanted = report.reports.customers.customer[5]!;
  await page.fill('#customers input[type=search]', wanted.slice(1).toLowerCase());
  await page.click(`.found a:has-text("${wanted}")`);
  await page.waitForFunction((id) => document.querySelector('#customers .answer')?.textContent?.includes(id), wanted);
  expect(new URL(page.url()).hash).toBe(`#customers/${wanted}`);
  const again = await openPage(browser, path, { hash: `#customers/${wanted}` });
  expect(await again.page.textContent('#customers .answer')).toContain(wanted);
  await Promise.all([page.context().close(), again.page.context().close()]);
});

it.skipIf(!hasRetail)(
  'answers the sliders where no costs are known: half the margin is half the value, and back is as the study said',
  async () => {
    const retail = await retailReport();
    const { page } = await openPage(browser, pageFile(retail));
    const { moneyRound } = makeFormat('en-GB', retail.record.settings);
    const said = retail.reports.customers.expectedMoney[0]!;
    const value = () => page.textContent('.outcome dd');
    expect(await value()).toBe(moneyRound(said));
    // A slow model is computed after the slider has moved.
    await page.fill('#customers .slider:nth-of-type(3) input', '0.5');
    await expect.poll(value).toBe(moneyRound(said / 2));
    await page.click('#customers .sliders button');
    await expect.poll(value).toBe(moneyRound(said));
    await page.context().close();
  },
);

it('asks for no margin where costs are known', async () => {
  const { page } = await openPage(browser, path);
  expect(await page.$$('#customers .slider')).toHaveLength(2);
  await page.context().close();
});

it('hands out the rows behind a chart as a file', async () => {
  const { page } = await openPage(browser, path);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('#data figure:nth-of-type(1) .link'),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  const { settings, reconciliation } = report.record;
  const money = reconciliation.source.money / 10 ** settings.minorUnits;
  expect(text.split('\r\n')[1]).toBe(`source,${money},${money},${settings.currency}`);
  await page.context().close();
});

it('says what to do where it holds no report, a broken one, or one of a newer version', async () => {
  for (const [held, words] of [
    [null, 'cannot be read'],
    [{ version: 99 }, 'newer version'],
  ] as const) {
    const { page } = await openPage(browser, held === null ? pageFile(undefined) : pageFile(held));
    expect(await page.textContent('h1')).toContain(words);
    await page.context().close();
  }
});
