import { expect, it } from 'vitest';
import { posting, putting } from '../../server/test/serving.ts';
import { violations } from './axe.ts';
import { servePages } from './served-pages.ts';
import { withPages } from './with-pages.ts';

/** Days since the server was started. */
const clock = { days: 0 };
const now = () => new Date(Date.parse('2026-01-05T12:00:00Z') + clock.days * 86_400_000);
const pages = withPages(() => servePages({ now }));

const content = { title: 'x' };
const variants = { plain: { content }, bold: { content }, odd: { content } };
const slots = {
  head: { default: 'plain', policy: { kind: 'thompson', explore: 0.05, fromPeople: 10_000 }, variants },
  foot: { default: 'plain', policy: { kind: 'split', weights: { plain: 0.99, bold: 0.01 } }, variants },
};

/** Visitors of a day, who order at once for what they were shown. */
async function visitors(day: number, people: number): Promise<void> {
  clock.days = day;
  const batch: object[] = [];
  for (let i = 0; i < people; i++) {
    const anonymousId = `v${day}-${i}`;
    const asked = posting({ experience: 'autumn', anonymousId, consents: true });
    const decided = await pages.server.askJson<{ slots: { head: { variant: string } } }>('/v1/decide', asked);
    const total = (decided.slots.head.variant === 'bold' ? 60 : 30) + (i % 20);
    const properties = { order_id: anonymousId, total, currency: 'EUR' };
    batch.push({ type: 'track', messageId: anonymousId, anonymousId, event: 'Order Completed', properties });
  }
  await pages.server.ask('/v1/batch', posting({ batch }));
}

it('the page of read-outs says whether a policy learns safely, in sentences, a picture and a table, and where nothing can be said', async () => {
  const page = { key: 'autumn', version: 1, currency: 'EUR', control: 0.1, slots };
  await pages.server.ask('/api/experiences/autumn', putting(page));
  for (const day of [0, 2, 3]) await visitors(day, 140);
  clock.days = 12;
  for (const width of [1280, 390]) {
    const { page: shown, complaints } = await pages.visit('/live/read-outs', { viewport: { width, height: 900 } });
    const card = shown.getByRole('region', { name: 'autumn', exact: true });
    await card.getByText(/^head: By today’s estimate “.?bold.?” is the best/).waitFor();
    const words = await card.innerText();
    expect(words).toMatch(
      /would have brought €69\.\d\d \(€6\d\.\d\d to €7\d\.\d\d\) a person, an even split €\d\d\.\d\d/,
    );
    expect(words).toMatch(/Regret so far: €[\d,.]+ \(€[\d,.]+ to €[\d,.]+\)\. The policy brought less than always/);
    expect(words).toMatch(/foot: The effective sample is below 30 for: .?bold.?\. No best variant can be named/);
    const named = /^autumn\. .?head.?: cumulative regret against always showing “.?bold.?”$/;
    await card.getByRole('img', { name: named }).waitFor();
    await card.getByText('As a table').last().click();
    const table = card.getByRole('table', { name: named });
    // A day with visitors, and one without. On the page, names are isolated from the direction of the text around them.
    const row = (day: string) => table.getByRole('row', { name: new RegExp(`^${day}`) });
    expect(await row('5 Jan 2026').innerText()).toMatch(/1[12]\d\s+100\.0%\s.*€\d\d\.\d\d \(.*n eff\. [3-5]\d/s);
    expect(await row('6 Jan 2026').innerText()).toMatch(/\s0\s+–/);
    expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await violations(shown)).toEqual([]);
    expect(complaints).toEqual([]);
    await shown.context().close();
  }
});
