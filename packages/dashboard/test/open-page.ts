import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { DATA_ELEMENT, DATA_MARKER } from '@perennial/study/reports';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { reportTemplate } from '../src/template.ts';
import { temporaryFile } from './business.ts';

/** Writes a page around a report, as a study does; the page that is built, or another template. */
export function pageFile(report: unknown, template = readFileSync(reportTemplate(), 'utf8')): string {
  const data = gzipSync(JSON.stringify(report) ?? '').toString('base64');
  const element = `<script type="application/octet-stream" id="${DATA_ELEMENT}">${data}</script>`;
  return temporaryFile(template.replace(DATA_MARKER, element), 'report.html');
}

export interface Opened {
  readonly page: Page;
  /** What the page complained of, and whatever it asked the world for. */
  readonly complaints: readonly string[];
}

/** Opens a page from disk and waits until it is drawn. */
export async function openPage(
  browser: Browser,
  path: string,
  { hash = '', ...options }: BrowserContextOptions & { readonly hash?: string } = {},
): Promise<Opened> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const own = pathToFileURL(path).href;
  page.on('console', (message) => {
    if (message.type() !== 'log') complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !url.startsWith('blob:')) complaints.push(`request: ${url}`);
  });
  await page.goto(own + hash);
  await page.waitForSelector('main');
  await page.waitForFunction(() => [...document.querySelectorAll('.chart')].every((chart) => chart.firstElementChild));
  return { page, complaints };
}

/** All text of a page's report, closed tables and explanations included, the style sheets within charts left out. */
export async function textOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.querySelector('main')?.cloneNode(true) as Element;
    for (const style of copy.querySelectorAll('style')) style.remove();
    return copy.textContent ?? '';
  });
}
