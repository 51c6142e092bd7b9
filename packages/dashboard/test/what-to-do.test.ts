import type { ReportData } from '@perennial/study';
import { makeFormat } from '@perennial/words';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { demoReport } from './business.ts';
import { openPage, pageFile, textOf } from './open-page.ts';

let browser: Browser;
let report: ReportData;
let path: string;

beforeAll(async () => {
  [browser, report] = await Promise.all([launchBrowser(), demoReport()]);
  path = pageFile(report);
});

afterAll(() => browser.close());

it('moves the headlines of what to do and of the summary with the margin, names it, and goes back', async () => {
  const { page, complaints } = await openPage(browser, path);
  const { record } = report;
  const { moneyRound } = makeFormat('en-GB', record.settings);
  const headline = (section: string) => page.textContent(`#${section} .answer`);
  // So that something pays, whatever the margin.
  await page.fill('#opportunities .slider:nth-of-type(2) input', '0');
  const [todo, summary] = [await headline('opportunities'), await headline('summary')];
  await page.fill('#opportunities .slider:nth-of-type(1) input', '10');
  await expect.poll(() => headline('summary')).toContain(moneyRound(Math.round(0.1 * record.value.expectedMoney)));
  expect(await headline('summary')).toContain('margin (assumed)');
  expect(await page.textContent('.head')).toContain('margin (assumed)');
  expect(await headline('opportunities')).not.toBe(todo);
  expect(await page.textContent('#slipping .sentences')).toContain('10%');
  await page.click('#summary button.link');
  await expect.poll(() => headline('summary')).toBe(summary);
  expect(await headline('opportunities')).toBe(todo);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('numbers what to do once', async () => {
  const { page } = await openPage(browser, path);
  await page.fill('#opportunities .slider:nth-of-type(2) input', '0');
  const marks = await page.$$eval('#opportunities .sentences li', (all) =>
    all.filter((each) => /^\d+\. /.test(each.textContent ?? '')).map((each) => getComputedStyle(each).listStyleType),
  );
  expect(marks.length).toBeGreaterThan(0);
  expect(new Set(marks)).toEqual(new Set(['none']));
  await page.context().close();
});

it('cuts nothing of what to do and of the lists on a phone', async () => {
  const { page } = await openPage(browser, path, { viewport: { width: 390, height: 900 } });
  const cut = await page.$$eval('#opportunities .table-scroll, #actions .table-scroll', (all) => {
    if (all.length === 0) return ['no table'];
    return all
      .filter((each) => each.scrollWidth > each.clientWidth)
      .map((each) => each.getAttribute('aria-label') ?? '');
  });
  expect(cut).toEqual([]);
  await page.context().close();
});

it('names no option anywhere, and a command only where customers are searched', async () => {
  const { page } = await openPage(browser, path);
  for (const language of ['en', 'zh', 'pl']) {
    await page.selectOption('.head select', language);
    await page.$$eval('#customers .card:first-of-type, #method', (all) => {
      for (const each of all) each.remove();
    });
    const text = await textOf(page);
    expect(text.match(/.{0,60}(?:^|[\s(（“])--[a-z].{0,40}/)?.[0]).toBeUndefined();
  }
  await page.context().close();
});
