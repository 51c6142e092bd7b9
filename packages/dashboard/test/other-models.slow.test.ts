import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerPurchaseModel, registerSpendModel, seeded } from '@perennial/models';
import type { ReportData } from '@perennial/study';
import { makeFormat } from '@perennial/words';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { exponentialGamma } from '../../models/test/exponential-gamma/index.ts';
import { geometricNbd } from '../../models/test/geometric-nbd/index.ts';
import { valueModelOf } from '../src/sections/customers/predict-customer.ts';
import { launchBrowser } from './browser.ts';
import { reportOf } from './business.ts';
import { openPage, pageFile } from './open-page.ts';

const MS_PER_DAY = 86_400_000;
const folder = mkdtempSync(join(tmpdir(), 'perennial-other-models-'));
const dashboard = join(import.meta.dirname, '..');

let forget: readonly (() => void)[];
let browser: Browser;
let report: ReportData;

beforeAll(async () => {
  // A line each, here and in the page (below).
  forget = [registerPurchaseModel({ ...geometricNbd, rankWithoutBacktest: 9 }), registerSpendModel(exponentialGamma)];
  [browser, report] = await Promise.all([launchBrowser(), reportOf(business(), 'EUR', { cutOffs: 0 })]);
});

afterAll(async () => {
  for (const each of forget) each();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Of few customers, since each one asks these models for seconds; of a seed that leaves no doubt of which spend model fits better. */
function business() {
  const random = seeded('fifteen customers');
  return Array.from({ length: 15 }, (_, i) => {
    const first = Math.floor(random() * 200);
    const times = [0, ...geometricNbd.simulate({ r: 0.9, alpha: 30, p: 0.12 }, 300 - first, random).times];
    const amounts = exponentialGamma.simulate({ q: 3.5, gamma: 100 }, times.length, random);
    return times.map((time, k) => {
      const day = new Date(Date.UTC(2024, 0, 1) + (first + Math.ceil(time)) * MS_PER_DAY).toISOString().slice(0, 10);
      return [`c${i}`, day, (0.01 + amounts[k]!).toFixed(2)] as const;
    });
  }).flat();
}

/** The page as it is built, with two lines before its own. */
async function pageWithModels(): Promise<string> {
  const models = join(dashboard, '..', 'models');
  const lines = `
import { registerPurchaseModel, registerSpendModel } from '@perennial/models';
import { geometricNbd } from '${models}/test/geometric-nbd/index.ts';
import { exponentialGamma } from '${models}/test/exponential-gamma/index.ts';
registerPurchaseModel(geometricNbd);
registerSpendModel(exponentialGamma);
`;
  // Tests run in development, which a page that people read does not.
  vi.stubEnv('NODE_ENV', 'production');
  await build({
    configFile: join(dashboard, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder },
    plugins: [
      {
        name: 'other-models',
        transform: (code, id) => (id.endsWith('/src/main.tsx') ? lines + code : null),
      },
    ],
  });
  vi.unstubAllEnvs();
  return readFileSync(join(folder, 'report.html'), 'utf8');
}

it('draws a customer of models that it was given a line for, and answers the sliders', async () => {
  const path = pageFile(report, await pageWithModels());
  const { page, complaints } = await openPage(browser, path, { hash: '#customers' });
  const { scoring } = report.reports.method;
  expect([scoring.model, scoring.spend.model]).toEqual([geometricNbd.name, exponentialGamma.name]);
  const { moneyRound } = makeFormat('en-GB', report.record.settings);
  const said = report.reports.customers.expectedMoney[0]!;
  const value = () => page.textContent('.outcome dd');
  expect(await value()).toBe(moneyRound(said));
  await page.fill('#customers .slider:nth-of-type(3) input', '0.5');
  await page.waitForFunction(
    ([before]) => document.querySelector('.outcome dd')?.textContent !== before,
    [moneyRound(said)],
  );
  expect(await value()).toBe(moneyRound(said / 2));
  expect(await page.$$eval('#customers .chart svg', (all) => all.length)).toBe(2);
  expect(await page.textContent('#method .formulas')).toContain('alive');
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('says that it does not know the model where it was given none, and shows the study’s figures', async () => {
  const { page, complaints } = await openPage(browser, pageFile(report), { hash: '#customers' });
  expect(await page.$$('#customers .slider')).toHaveLength(0);
  expect(await page.textContent('#customers')).toContain('does not know the model');
  expect(complaints).toEqual([]);
  for (const each of forget) each();
  expect(valueModelOf(report.reports.method.scoring)).toBeNull();
  forget = [];
  await page.context().close();
});
