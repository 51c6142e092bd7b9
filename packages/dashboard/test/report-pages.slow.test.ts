import { readFileSync } from 'node:fs';
import { reportDefinitions } from '@perennial/study/reports';
import { makeSpeaker } from '@perennial/words';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoOrders, type Served, serve, studied } from '../../server/test/serving.ts';
import { serverPage } from '../src/template.ts';
import { launchBrowser } from './browser.ts';

interface Json {
  readonly says: readonly { readonly words: string }[];
}

let browser: Browser;
let server: Served;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve({ page: readFileSync(serverPage(), 'utf8') })]);
  await studied(server, await demoOrders(), { cutOffs: 1 });
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The figures of a sentence, whatever stands between them. */
const figures = (text: string) => text.match(/\d[\d,.]*\d|\d/g) ?? [];

describe.each(reportDefinitions.map(({ name, title }) => ({ name, title })))('the page of $name', ({ name, title }) => {
  it('says the figures of `perennial report NAME --json`, and complains of nothing', async () => {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() !== 'log' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${server.address}/reports/${name}`);
    await page.waitForSelector(`#${name}`);
    const { say } = makeSpeaker('en', { surface: 'page' });
    expect(await page.textContent('h1')).toBe(say(title.code, title.values));
    const json = await server.askJson<Json>(`/api/reports/${name}`);
    const answer = (await page.textContent('.answer')) ?? '';
    const [first] = json.says;
    expect(figures(answer)).toEqual(expect.arrayContaining(figures(first?.words ?? '')));
    expect(complaints).toEqual([]);
    await context.close();
  });
});
