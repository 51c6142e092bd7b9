import type { ReportData } from '@perennial/study';
import { listsInOrder, opportunityLines } from '@perennial/study/reports';
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
  expect(await headline('summary')).toContain('margin as assumed');
  expect(await page.textContent('.head')).toContain('margin as assumed');
  expect(await headline('opportunities')).not.toBe(todo);
  expect(await page.textContent('#slipping .sentences')).toContain('10%');
  await page.click('#summary button.link');
  await expect.poll(() => headline('summary')).toBe(summary);
  expect(await headline('opportunities')).toBe(todo);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('leads from what to do to the list on the page, and back, and keeps all else one step behind', async () => {
  const { page } = await openPage(browser, path);
  await page.fill('#opportunities .slider:nth-of-type(2) input', '0');
  const [list] = await page.$$eval('#opportunities > .todo > li[id]', (all) =>
    all.map(({ id }) => id.slice('todo-'.length)),
  );
  expect(list).toBeDefined();
  const reached = (id: string) =>
    page.waitForFunction((wanted) => {
      const { top } = document.getElementById(wanted)!.getBoundingClientRect();
      return top >= 0 && top < window.innerHeight;
    }, id);
  await page.click(`#todo-${list} .whom a`);
  await reached(`list-${list}`);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(`list-${list}-title`);
  await page.click(`#list-${list} .figure-head a`);
  await reached(`todo-${list}`);
  expect(await page.isVisible(`#todo-${list} .sentences`)).toBe(false);
  await page.click(`#todo-${list} summary`);
  expect(await page.isVisible(`#todo-${list} .sentences`)).toBe(true);
  await page.context().close();
});

it('opens what a list comes back to where it is folded away', async () => {
  const folded = opportunityLines({ record: report.record, result: report.reports.opportunities }, {}).find(
    ({ row, isTold }) => row.list !== null && !isTold,
  );
  expect(folded).toBeDefined();
  const { page } = await openPage(browser, path, { hash: `#todo-${folded!.row.list}` });
  await page.waitForSelector(`#todo-${folded!.row.list}`, { state: 'visible' });
  await page.context().close();
});

it('moves the levers, the single customer and the order of the lists with the one margin of the page', async () => {
  const { page, complaints } = await openPage(browser, path);
  const { record, reports } = report;
  const { moneyRound } = makeFormat('en-GB', record.settings);
  const first = () => page.textContent('#customers .outcome dd');
  const before = { customer: await first(), levers: await page.textContent('#levers table') };
  await page.fill('#opportunities .slider:nth-of-type(1) input', '10');
  await expect.poll(first).toBe(moneyRound(Math.round(0.1 * reports.customers.expectedMoney[0]!)));
  expect(await page.textContent('#customers .basis')).toContain('margin of 10% of the');
  expect(await page.textContent('#levers table')).not.toBe(before.levers);
  expect(await page.textContent('#levers .basis')).toContain('margin as assumed');
  const lists = listsInOrder({ record, result: reports.actions }, { margin: '10' }).map(({ list }) => `list-${list}`);
  expect(await page.$$eval('#actions > .card[id]', (all) => all.map(({ id }) => id))).toEqual(lists);
  await page.click('#customers .sliders button');
  await expect.poll(first).toBe(before.customer);
  expect(await page.textContent('#levers table')).toBe(before.levers);
  expect(complaints).toEqual([]);
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
