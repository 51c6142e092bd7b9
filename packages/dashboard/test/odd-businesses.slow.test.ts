import type { ReportData } from '@perennial/study';
import { makeFormat } from '@perennial/words';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { demoReport, hasRetail, type OrderLine, reportOf, retailReport } from './business.ts';
import { openPage, pageFile, textOf } from './open-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/** Opened on a desk and on a phone: every number is one, nothing sticks out, nothing is complained of. */
async function expectReadable(report: ReportData): Promise<string> {
  const { page, complaints } = await openPage(browser, pageFile(report));
  const text = await readable(page);
  for (const width of [1280, 340]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
  return text;
}

/** All text of the page; whatever is no number, no word, or a hole that nothing filled is found in it. */
async function readable(page: Page): Promise<string> {
  const text = await textOf(page);
  expect(text.match(/.{0,60}(?:NaN|Infinity|undefined|\[object|\{\w+[:}]).{0,60}/)?.[0]).toBeUndefined();
  return text;
}

const three: readonly OrderLine[] = [
  ['anna', '2025-01-03', '1500'],
  ['anna', '2025-02-07', '1700'],
  ['ben', '2025-01-20', '900'],
  ['ben', '2025-03-01', '950'],
  ['cleo', '2025-02-11', '3000'],
];

it('is readable for three customers, and says what a backtest would need', async () => {
  const text = await expectReadable(await reportOf(three, 'EUR'));
  expect(text).toContain('anna');
  expect(text).toContain('To test a forecast');
});

it('is readable where all but one ordered once', async () => {
  const once: readonly OrderLine[] = [
    ['anna', '2025-01-03', '15.20'],
    ['anna', '2025-01-05', '15.20'],
    ['ben', '2025-01-05', '20.00'],
  ];
  expect(await expectReadable(await reportOf(once, 'EUR'))).toContain('€15.20');
});

it('writes yen without decimals and dinar with three', async () => {
  const yen = await expectReadable(await reportOf(three, 'JPY'));
  expect(yen).toMatch(/¥1,850(?![.\d])/);
  const dinar = await expectReadable(
    await reportOf(
      three.map(([who, day]) => [who, day, '1.234'] as const),
      'KWD',
    ),
  );
  expect(dinar).toMatch(/2\.468/);
});

it.skipIf(!hasRetail)('is readable for the real orders of Online Retail, with the figures of the study', async () => {
  const report = await retailReport();
  const text = await expectReadable(report);
  const { record } = report;
  const { count, moneyRound } = makeFormat('en-GB', record.settings);
  for (const figure of [
    moneyRound(record.value.expectedMoney),
    moneyRound(record.value.money.high95),
    count(record.reconciliation.source.rows),
    count(record.base.customers),
  ])
    expect(text.includes(figure), figure).toBe(true);
});

describe('hostile names of customers', () => {
  const names = [
    '<img src=x onerror="window.hacked=1">',
    '</script><script>window.hacked=1</script>',
    '"quoted\' and `ticked` {{window.hacked=1}}',
    '\u202Eright to left\u202Cשלום',
    '=HYPERLINK("https://example.com")',
    'x'.repeat(10_000),
    '\u0000\u0007\uD800 half',
    '%2F../#customers/',
    '\u{1F468}\u200D\u{1F469}'.repeat(40),
  ];

  it('are text, shortened, and can be looked up', async () => {
    const report = renamed(await demoReport(), names);
    const text = await expectReadable(report);
    expect(text).toContain(names[0]);
    const path = pageFile(report);
    for (const name of names.slice(0, 4)) {
      const { page } = await openPage(browser, path, { hash: `#customers/${encodeURIComponent(name)}` });
      expect(await page.textContent('#customers h3 bdi')).toBe(name);
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      await page.context().close();
    }
  });
});

/** The best customers of a report, and those of its lists, under other names. */
function renamed(report: ReportData, names: readonly string[]): ReportData {
  const { value, customers } = report.reports;
  const rename = <Row extends { readonly customer: string }>(rows: readonly Row[]) =>
    rows.map((row, i) => ({ ...row, customer: names[i] ?? row.customer }));
  return {
    ...report,
    record: { ...report.record, top: rename(report.record.top) },
    reports: {
      ...report.reports,
      summary: {
        ...report.reports.summary,
        sentences: names.slice(0, 1).map((name) => ({
          code: 'one-customer' as const,
          values: { customer: { text: name }, share: { share: 0.3 } },
        })),
      },
      value: { ...value, top: rename(value.top), bottom: rename(value.bottom) },
      customers: { ...customers, customer: customers.customer.map((name, i) => names[i] ?? name) },
    },
  };
}
