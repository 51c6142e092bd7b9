import { readFileSync } from 'node:fs';
import type { ReportData } from '@perennial/study';
import { reportDefinitions } from '@perennial/study/reports';
import { makeFormat } from '@perennial/words';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportTemplate } from '../src/template.ts';
import { violations, violationsOfColours } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { demoReport } from './business.ts';
import { openPage, pageFile, textOf } from './open-page.ts';

const sectionIds = reportDefinitions.map(({ name }) => name);
const MOST_BYTES = 1_750_000;

let browser: Browser;
let report: ReportData;
let path: string;

beforeAll(async () => {
  [browser, report] = await Promise.all([launchBrowser(), demoReport()]);
  path = pageFile(report);
});

afterAll(() => browser.close());

it('is one file of at most 1.75 MB that names nothing outside itself', () => {
  const template = readFileSync(reportTemplate(), 'utf8');
  expect(Buffer.byteLength(template)).toBeLessThanOrEqual(MOST_BYTES);
  expect(template).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)=/);
});

describe('the report of the demo business', () => {
  it('answers the question of every section, draws every chart, complains of nothing and asks the world for nothing', async () => {
    const { page, complaints } = await openPage(browser, path);
    const sections = await page.$$eval('main > section', (all) =>
      all.map((section) => ({ id: section.id, answer: section.querySelector('.answer')?.textContent ?? '' })),
    );
    expect(sections.map(({ id }) => id)).toEqual(sectionIds);
    // The demo has no file of touchpoints: what one would tell is said instead.
    for (const { id, answer } of sections)
      expect(answer).toMatch(id === 'journeys' ? /A file of touchpoints/ : /\d.*\.$/);
    expect(await page.$$eval('.chart svg', (all) => all.length)).toBeGreaterThan(15);
    expect(await textOf(page)).not.toMatch(/NaN|Infinity|undefined|\[object|\{\w+[:}]/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('shows the figures of the record', async () => {
    const { page } = await openPage(browser, path);
    const { record } = report;
    const { moneyRound, money, count, share } = makeFormat('en-GB', record.settings);
    const summary = await page.textContent('#summary');
    for (const figure of [
      moneyRound(record.value.expectedMoney),
      moneyRound(record.value.money.low95),
      moneyRound(record.value.money.high80),
      count(record.value.expectedTransactions),
      count(record.value.activeCustomers ?? Number.NaN),
      moneyRound(record.base.historicMoney),
    ])
      expect(summary).toContain(figure);
    const data = await page.textContent('#data');
    for (const line of record.reconciliation.excluded) expect(data).toContain(money(line.money));
    expect(await page.textContent('#value')).toContain(
      share(record.concentration.find(({ top }) => top === 10)?.expected ?? Number.NaN),
    );
    const accuracy = await page.textContent('#accuracy');
    for (const { actualMoney } of record.backtest.cutOffs)
      expect(accuracy).toContain(moneyRound(actualMoney * 10 ** record.settings.minorUnits));
    const method = await page.textContent('#method');
    for (const text of [record.fingerprint, record.settings.seed, money(record.value.expectedMoney)])
      expect(method).toContain(text);
    await page.context().close();
  });

  it('forecasts existing customers with as many new ones as a reader plans', async () => {
    const { page, complaints } = await openPage(browser, path, { hash: '#base' });
    const { moneyRound } = makeFormat('en-GB', report.record.settings);
    const base = page.locator('#base');
    const perMonth = base.getByRole('spinbutton', { name: 'New customers a month' });
    const said = () => base.locator('.answer').innerText();
    const existing = moneyRound(report.record.value.expectedMoney);
    const assumed = await said();
    expect(assumed).toContain(`existing customers are expected to bring ${existing}, and `);
    await perMonth.fill('0');
    await expect.poll(said).toMatch(new RegExp(`bring ${existing} .*new customers are not included`));
    await perMonth.fill('250');
    await expect.poll(said).toContain('and 250 new customers a month');
    expect(await base.getByText('Plan: 250 new customers a month.').count()).toBe(1);
    await base.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(said).toBe(assumed);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    { name: 'light', colorScheme: 'light', width: 1280 },
    { name: 'dark', colorScheme: 'dark', width: 1280 },
    { name: 'a phone', colorScheme: 'light', width: 360 },
  ] as const)('meets WCAG 2.2 AA as far as axe can tell: $name', async ({ colorScheme, width }) => {
    const { page } = await openPage(browser, path, { colorScheme, viewport: { width, height: 900 } });
    await page.$$eval('details', (all) => {
      for (const details of all) details.open = true;
    });
    // What is there is the same in the dark.
    expect(await (colorScheme === 'dark' ? violationsOfColours : violations)(page)).toEqual([]);
    await page.context().close();
  });

  it.each([320, 390, 768, 1024])('fits a window of %d pixels', async (width) => {
    const { page } = await openPage(browser, path, { viewport: { width, height: 900 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });

  it('draws the bins of recency and frequency that a reader writes', async () => {
    const { page } = await openPage(browser, path);
    const grid = page.locator('#segments figure', { has: page.locator('.field-row') });
    const [days, orders] = [grid.locator('.field-row input').first(), grid.locator('.field-row input').last()];
    await days.fill('90');
    await orders.fill('2');
    const cells = await grid
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td')].slice(0, 4).map((cell) => cell.textContent ?? '')),
      );
    expect(cells.map(([recency, number]) => `${recency}, ${number}`)).toEqual([
      '0 to 90, 1',
      '0 to 90, 2 or more',
      '91 or more, 1',
      '91 or more, 2 or more',
    ]);
    const counted = cells.reduce((sum, cell) => sum + Number(cell[3]!.replaceAll(',', '')), 0);
    expect(counted).toBe(report.record.base.customers);
    await days.fill('90, soon');
    expect(await grid.locator('.field-row [role=status]').textContent()).toContain('whole numbers');
    await page.context().close();
  });

  it('speaks the languages it has, and says so to a screen reader', async () => {
    const { page } = await openPage(browser, path);
    const titles = new Set<string>();
    for (const language of ['en', 'zh', 'pl']) {
      await page.selectOption('.head select', language);
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      titles.add((await page.textContent('#accuracy h2')) ?? '');
    }
    expect(titles.size).toBe(3);
    await page.context().close();
  });
});
