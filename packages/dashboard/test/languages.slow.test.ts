import type { ReportData } from '@perennial/study';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../words/test/english.ts';
import { launchBrowser } from './browser.ts';
import { demoReport, hasRetail, reportOf, retailReport } from './business.ts';
import { openPage, pageFile } from './open-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

const few = [
  ['anna', '2025-01-03', '150,00'],
  ['anna', '2025-02-07', '170,00'],
  ['ben', '2025-01-20', '90,00'],
  ['cleo', '2025-02-11', '3000,00'],
] as const;

describe.each([
  { name: 'the demo', report: demoReport, isThere: true },
  { name: 'a business too small to test', report: () => reportOf(few, 'PLN'), isThere: true },
  { name: 'Online Retail', report: retailReport, isThere: hasRetail },
])('the report of $name', ({ report, isThere }) => {
  it.skipIf(!isThere).each(['zh', 'pl'] as const)('is in %s alone', async (language) => {
    const said = await everythingSaid({ ...(await report()), language });
    expect(said.length).toBeGreaterThan(200);
    expect(said.filter((text) => english.test(text))).toEqual([]);
  });
});

/** Every text of the page and every name that a screen reader is told, but for what has no language: names, formulas, commands, references. */
async function everythingSaid(report: ReportData): Promise<readonly string[]> {
  const { page } = await openPage(browser, pageFile(report), { locale: report.language });
  const said = await page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('style, script, noscript, code, math, bdi, cite'))
        texts.push(node.textContent ?? '');
    for (const name of ['aria-label', 'title', 'placeholder'])
      for (const element of document.body.querySelectorAll(`[${name}]`)) texts.push(element.getAttribute(name) ?? '');
    return texts;
  });
  await page.context().close();
  return said.map((text) => text.replaceAll(/\u2068[^\u2069]*\u2069|perennial [-\w ]+|--[-\w]+/g, ''));
}
