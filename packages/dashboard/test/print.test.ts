import type { ReportData } from '@perennial/study';
import { reportDefinitions } from '@perennial/study/reports';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { demoReport } from './business.ts';
import { openPage, pageFile } from './open-page.ts';

/** A page for each report. */
const MOST_PAGES = reportDefinitions.length;
/** Of A4 without its margins, in pixels. */
const PAPER = { width: 695, height: 1000 };

let browser: Browser;
let report: ReportData;
let path: string;
let page: Page;

beforeAll(async () => {
  [browser, report] = await Promise.all([launchBrowser(), demoReport()]);
  path = pageFile(report);
});

beforeEach(async () => {
  ({ page } = await openPage(browser, path, { colorScheme: 'dark' }));
  return () => page.context().close();
});

afterAll(() => browser.close());

/** The browser itself lists the headings that it printed, in the file's outline. */
async function printed(): Promise<{ readonly pages: number; readonly headings: readonly string[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true })).toString('latin1');
  return {
    pages: [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length,
    headings: [...pdf.matchAll(/\/Title\s*\((.*?[^\\])\)/g)].map(([, title]) => title ?? ''),
  };
}

it('is a hand-out of a few pages with the headline of every section', async () => {
  const { pages, headings } = await printed();
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThanOrEqual(MOST_PAGES);
  const titles = await page.$$eval('h2', (all) => all.map(({ textContent }) => textContent));
  expect(titles).toHaveLength(reportDefinitions.length);
  for (const title of titles) expect(headings).toContain(title);
});

it('is as short where the reader has opened every table', async () => {
  await page.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
  expect((await printed()).pages).toBeLessThanOrEqual(MOST_PAGES);
});

it('is black on white within the page, also from a dark screen', async () => {
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { backgroundColor, color };
  });
  expect(colours).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(17, 17, 17)' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PAPER.width);
});

it('has room for a table of fourteen columns, such as that of what customers cost', async () => {
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => {
    const row = (tag: string, cell: (i: number) => string) =>
      `<tr>${Array.from({ length: 14 }, (_, i) => `<${tag} class="${i > 0 && i < 12 ? 'number' : ''}">${cell(i)}</${tag}>`).join('')}</tr>`;
    const head = row('th', (i) => (i % 3 === 0 ? 'Customers' : '80% interval'));
    const cells = row('td', (i) => (i > 11 ? 'no' : i % 3 === 0 ? '2023-06' : '€1,081 to €4,960'));
    document.querySelector('.table-scroll')!.innerHTML = `<table><thead>${head}</thead><tbody>${cells}</tbody></table>`;
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PAPER.width);
});

it('shows answers, charts, key figures and the ten best customers, and nothing that only a screen can use', async () => {
  await page.emulateMedia({ media: 'print' });
  const seen = (selector: string) =>
    page.$$eval(selector, (all) => all.filter((element) => element.checkVisibility()).length);
  for (const selector of ['nav', 'button', 'input', 'select', 'summary', '.popover'])
    expect(await seen(selector)).toBe(0);
  expect(await seen('.answer')).toBe(reportDefinitions.length);
  expect(await seen('.figure-value')).toBe(report.reports.summary.figures.length);
  expect(await seen('#value tbody tr')).toBe(10);
  for (const section of ['summary', 'data', 'accuracy', 'value', 'cohorts', 'method'])
    expect(await seen(`#${section} .chart svg`), section).toBeGreaterThan(0);
});

it('cuts no chart, no figure and no row of a table in two', async () => {
  await page.emulateMedia({ media: 'print' });
  const cut = await page.$$eval('main .chart, main .figure, main tr', (all) =>
    all.filter((element) => {
      let each: Element | null = element;
      while (each && getComputedStyle(each).breakInside !== 'avoid') each = each.parentElement;
      return element.checkVisibility() && each === null;
    }),
  );
  expect(cut).toEqual([]);
});

it('lets a long table go on over the page, under its header, and keeps its title with it', async () => {
  await page.emulateMedia({ media: 'print' });
  const long = await page.$$eval('main .card', (all) =>
    all
      .filter((card) => card.querySelectorAll('tbody tr').length >= 12 && card.checkVisibility())
      .map((card) => ({
        inside: getComputedStyle(card).breakInside,
        title: getComputedStyle(card.querySelector('h3')!).breakAfter,
        header: getComputedStyle(card.querySelector('thead')!).display,
      })),
  );
  expect(long.length).toBeGreaterThan(0);
  for (const card of long) expect(card).toEqual({ inside: 'auto', title: 'avoid', header: 'table-header-group' });
});

/** What the style sheets put at the foot of pages. */
async function feet(of: Page): Promise<string> {
  const rules = await of.evaluate(() => {
    const all = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
    return all.filter((rule) => rule instanceof CSSPageRule).map(({ cssText }) => cssText);
  });
  return rules.join('\n').replaceAll('\u00a0', ' ');
}

it('repeats at the foot of every page what the figures stand on', async () => {
  await page.selectOption('.head select', 'pl');
  const { customers } = report.record.base;
  expect(await feet(page)).toMatch(
    new RegExp(
      `@bottom-left \\{ content: ".*wartość życiowa klientów · przychód · .*365.* · .*2025.* · n.*${customers}`,
    ),
  );
});

it('lets no text of the data end the style it stands in', async () => {
  const basis = '"; } } body { display: none } </style><b id="out">';
  const { record } = report;
  const hostile = { ...report, record: { ...record, settings: { ...record.settings, basis } } };
  const opened = await openPage(browser, pageFile(hostile));
  expect(await opened.page.isVisible('h1')).toBe(true);
  expect(await opened.page.$('#out')).toBeNull();
  expect(await feet(opened.page)).toContain('body { display: none }');
  await opened.page.context().close();
});

it('has who hands it out at its head, on a phone and on paper, and runs no script that a logo brings', async () => {
  const script = 'top.hasRun = true; parent.hasRun = true; window.hasRun = true';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="300" onload="${script}"><script>${script}</script><rect width="900" height="300"/></svg>`;
  const logo = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const branded = pageFile({ ...report, brand: { name: 'Ada & Co', logo } });
  const opened = await openPage(browser, branded, { viewport: { width: 390, height: 800 } });
  const head = () =>
    opened.page.$eval('.brand', (brand) => {
      const image = brand.querySelector('img')!;
      const { right, height } = image.getBoundingClientRect();
      return { text: brand.textContent, isDrawn: image.complete && image.naturalWidth === 900, right, height };
    });
  for (const media of ['screen', 'print'] as const) {
    await opened.page.emulateMedia({ media });
    const { text, isDrawn, right, height } = await head();
    expect({ text, isDrawn }).toEqual({ text: 'Ada & Co', isDrawn: true });
    expect(right).toBeLessThanOrEqual(390);
    expect(height).toBeLessThanOrEqual(100);
  }
  expect(await feet(opened.page)).toMatch(/content: "Ada \\?&? ?.*Co · /);
  expect(await opened.page.evaluate(() => 'hasRun' in window)).toBe(false);
  expect(opened.complaints.filter((complaint) => !complaint.startsWith('request: data:'))).toEqual([]);
  await opened.page.context().close();
});
