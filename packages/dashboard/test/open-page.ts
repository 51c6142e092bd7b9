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

/** A page in a window of its own, not yet at any address; it may ask for what is its own, and nothing else. */
export async function newPage(
  browser: Browser,
  isOwn: (url: string) => boolean,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'log') complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!isOwn(request.url())) complaints.push(`request: ${request.url()}`);
  });
  return { page, complaints };
}

/** Opens a page from disk and waits until it is drawn. */
export async function openPage(
  browser: Browser,
  path: string,
  { hash = '', ...options }: BrowserContextOptions & { readonly hash?: string } = {},
): Promise<Opened> {
  const own = pathToFileURL(path).href;
  const opened = await newPage(browser, (url) => url.startsWith(own) || url.startsWith('blob:'), options);
  const { page } = opened;
  await page.goto(own + hash);
  await page.waitForSelector('main');
  await page.waitForFunction(() => [...document.querySelectorAll('.chart')].every((chart) => chart.firstElementChild));
  return opened;
}

/** All text of a page's report, closed tables and explanations included, the style sheets within charts left out. */
export async function textOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.querySelector('main')?.cloneNode(true) as Element;
    for (const style of copy.querySelectorAll('style')) style.remove();
    return copy.textContent ?? '';
  });
}
