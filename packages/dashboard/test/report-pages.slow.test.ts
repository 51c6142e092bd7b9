import { reportDefinitions } from '@perennial/study/reports';
import { makeSpeaker } from '@perennial/words';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { layoutShift, MOST_SHIFT } from './layout-shift.ts';
import { serveStudiedPages } from './served-pages.ts';
import { withPages } from './with-pages.ts';

interface Json {
  readonly says: readonly { readonly words: string }[];
}

const pages = withPages(serveStudiedPages);

/** The figures of a sentence, whatever stands between them. */
const figures = (text: string) => text.match(/\d[\d,.]*\d|\d/g) ?? [];

describe.each(reportDefinitions.map(({ name, title }) => ({ name, title })))('the page of $name', ({ name, title }) => {
  it('says the figures of `perennial report NAME --json`, and complains of nothing', async () => {
    const { page, complaints } = await pages.visit(`/reports/${name}`, { bypassCSP: true });
    await page.waitForSelector(`#${name}`);
    const { say } = makeSpeaker('en', { surface: 'page' });
    expect(await page.textContent('h1')).toBe(say(title.code, title.values));
    const json = await pages.server.askJson<Json>(`/api/reports/${name}`);
    const answer = (await page.textContent('.answer')) ?? '';
    const [first] = json.says;
    expect(figures(answer)).toEqual(expect.arrayContaining(figures(first?.words ?? '')));
    await page.waitForLoadState('networkidle');
    expect(await layoutShift(page)).toBeLessThan(MOST_SHIFT);
    // The report by itself is looked at in light, dark and on a phone; here it has more beside it.
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
