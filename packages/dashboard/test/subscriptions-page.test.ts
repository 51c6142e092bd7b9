import { type AnyReportData, buildAnyReport } from '@perennial/study';
import { languages } from '@perennial/words';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { file, newFolder, study } from '../../study/test/subscriptions/businesses.ts';
import { violations } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { openPage, pageFile, textOf } from './open-page.ts';

const CONTRACTS = 'id,customer,plan,interval,amount,currency,start,trial end,end,paused at,resumed at';
const contracts = Array.from({ length: 120 }, (_, i) => {
  const start = `2024-${String((i % 12) + 1).padStart(2, '0')}-05`;
  const end = i % 3 === 0 ? `2025-0${(i % 6) + 1}-05` : '';
  const [plan, interval, amount] = i % 5 === 0 ? ['annual', 'year', '96.00'] : ['basic', 'month', '10.00'];
  return `s${i},c${i},${plan},${interval},${amount},EUR,${start},,${end},${i % 9 === 1 ? '2025-02-01,2025-04-10' : ','}`;
});
const orders = Array.from({ length: 200 }, (_, i) => {
  const day = new Date(Date.UTC(2024, 0, 3 + ((i * 37) % 500))).toISOString().slice(0, 10);
  return `o${i},c${20 + ((i * 7) % 60)},${day},${(5 + (i % 17) * 3).toFixed(2)},EUR`;
});

let browser: Browser;
const reports = new Map<string, AnyReportData>();

beforeAll(async () => {
  browser = await launchBrowser();
  const files = {
    subscriptions: [file('contracts.csv', [CONTRACTS, ...contracts])],
    both: [
      file('contracts.csv', [CONTRACTS, ...contracts]),
      file('orders.csv', ['order id,customer,date,total,currency', ...orders]),
    ],
  };
  for (const [name, paths] of Object.entries(files)) {
    const folder = newFolder();
    await study(paths, { folder, cutOffs: 0, ...(name === 'subscriptions' && { asOf: '2025-06-30' }) });
    reports.set(name, await buildAnyReport({ folder }));
  }
});

afterAll(() => browser.close());

describe('the page of a business that sells by subscriptions', () => {
  it('answers every question in every language, draws every chart, and complains of nothing', async () => {
    const path = pageFile(reports.get('subscriptions'));
    const { page, complaints } = await openPage(browser, path);
    const sections = await page.$$eval('main > section', (all) =>
      all.map((section) => ({ id: section.id, answer: section.querySelector('.answer')?.textContent ?? '' })),
    );
    const names = [
      'subscriptions',
      'movements',
      'retention',
      'plans',
      'renewals',
      'recurring',
      'margins',
      'churn-tests',
    ];
    expect(sections.map(({ id }) => id)).toEqual(names);
    for (const { answer } of sections) expect(answer).toMatch(/\.$/);
    expect(await page.$$eval('.chart svg', (all) => all.length)).toBe(4);
    for (const language of languages) {
      await page.selectOption('.head select', language);
      expect(await textOf(page)).not.toMatch(/NaN|Infinity|undefined|\[object|\{\w+[:}]/);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    { name: 'a screen', width: 1280 },
    { name: 'a phone', width: 360 },
  ])('meets WCAG 2.2 AA as far as axe can tell, and fits: $name', async ({ width }) => {
    const { page } = await openPage(browser, pageFile(reports.get('subscriptions')), {
      viewport: { width, height: 900 },
    });
    await page.$$eval('details', (all) => {
      for (const details of all) details.open = true;
    });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});

it('shows orders and subscriptions of a business of both, and what they are together', async () => {
  const { page, complaints } = await openPage(browser, pageFile(reports.get('both')));
  const ids = await page.$$eval('main > section', (all) => all.map(({ id }) => id));
  expect(ids.slice(0, 1)).toEqual(['opportunities']);
  expect(ids.slice(-9, -7)).toEqual(['together', 'subscriptions']);
  expect(await page.textContent('#together')).toContain('Together');
  expect(await textOf(page)).not.toMatch(/NaN|Infinity|undefined|\[object|\{\w+[:}]/);
  expect(complaints).toEqual([]);
  await page.context().close();
});
