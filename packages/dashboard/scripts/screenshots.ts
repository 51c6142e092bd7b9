import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../test/browser.ts';

/** `node scripts/screenshots.ts REPORT [FOLDER]`: pictures of a report as people see it, the one of the README among them. */
const [report, folder = 'screenshots', language = 'en'] = process.argv.slice(2);
if (!report) throw new Error('which report? node scripts/screenshots.ts REPORT [FOLDER]');
mkdirSync(folder, { recursive: true });

const views = [
  { name: 'light', width: 1280, height: 860, colorScheme: 'light' },
  { name: 'dark', width: 1280, height: 860, colorScheme: 'dark' },
  { name: 'print', width: 695, height: 1015, colorScheme: 'light' },
  { name: 'phone', width: 390, height: 844, colorScheme: 'light' },
] as const;

const browser = await launchBrowser();
for (const { name, width, height, colorScheme } of views) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: language });
  if (name === 'print') await page.emulateMedia({ media: 'print' });
  await page.goto(pathToFileURL(report).href);
  await page.waitForSelector('.chart svg');
  // Charts are drawn anew for paper when a person prints, not when the style of print is looked at.
  if (name === 'print') await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.screenshot({ path: join(folder, `report-${name}.png`) });
  for (const section of await page.$$('main > section')) {
    const id = await section.getAttribute('id');
    await section.screenshot({ path: join(folder, `${name}-${id}.png`) });
  }
  if (name === 'light') await page.pdf({ path: join(folder, 'print.pdf'), preferCSSPageSize: true });
  await page.close();
}
await browser.close();
