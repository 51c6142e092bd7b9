import { expect, it } from 'vitest';
import { posting, putting } from '../../server/test/serving.ts';
import { violations } from './axe.ts';
import { serveStudiedPages } from './served-pages.ts';
import { withPages } from './with-pages.ts';

/** Days since the server was started. */
const clock = { days: 0 };
const now = () => new Date(Date.parse('2026-01-15T12:00:00Z') + clock.days * 86_400_000);
const pages = withPages(() => serveStudiedPages({ cutOffs: 1 }, { now }));

const slots = {
  head: {
    default: 'off',
    variants: { off: { content: { title: 'x' } }, new: { content: { title: 'y' } } },
    policy: { kind: 'split', weights: { off: 0.5, new: 0.5 } },
  },
};

it('the page of read-outs promotes a variant that wins to a draft, which the studio shows', async () => {
  const { server } = pages;
  await server.ask(
    '/api/experiences/winter',
    putting({ key: 'winter', version: 1, currency: 'EUR', control: 0.3, slots }),
  );
  const batch: object[] = [];
  for (let i = 0; i < 300; i++) {
    const anonymousId = `w${i}`;
    const asked = posting({ experience: 'winter', anonymousId, consents: true });
    const decided = await server.askJson<{ slots: { head: { variant: string } } }>('/v1/decide', asked);
    const properties = {
      order_id: anonymousId,
      total: decided.slots.head.variant === 'new' ? 90 + (i % 9) : 20,
      currency: 'EUR',
    };
    if (decided.slots.head.variant === 'new' || i % 2 === 0)
      batch.push({ type: 'track', messageId: anonymousId, anonymousId, event: 'Order Completed', properties });
  }
  await server.ask('/v1/batch', posting({ batch }));
  const early = await pages.visit('/live/read-outs');
  await early.page.getByText(/first person saw it less than seven days ago/).waitFor();
  const insist = early.page.getByRole('form', { name: /^Promote/ });
  await insist.getByRole('button', { name: 'Promote all the same' }).waitFor();
  expect(await violations(early.page)).toEqual([]);
  await early.page.context().close();
  clock.days = 7;
  const { page, complaints } = await pages.visit('/live/read-outs');
  const card = page.getByRole('region', { name: 'winter: What can be made of it' });
  await card.getByText('head: new').waitFor();
  expect(await card.innerText()).toContain('Raises lifetime value.');
  await card.getByRole('button', { name: /^Promote/ }).click();
  await page.getByText(/Version 2 is saved as a draft/).waitFor();
  await page.locator('summary').filter({ hasText: 'By stage' }).click();
  const stages = page.getByRole('table', { name: 'winter: By stage' });
  expect(await stages.getByRole('row').nth(1).innerText()).toMatch(/^new\s.*\(n 96\).*\(n 204\).*\(.*\) \*/s);
  await page.getByText(/proves nothing by itself: season/).waitFor();
  if (process.env.PERENNIAL_PICTURES)
    await page.screenshot({ path: `${process.env.PERENNIAL_PICTURES}-promotion.png`, fullPage: true });
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Look at the draft' }).click();
  await page.getByText('As a file (JSON)').click();
  expect(await page.getByLabel('Configuration').inputValue()).toContain('"new": 0.98');
  // Thrown away, the version in use is worked on again.
  await page.getByRole('button', { name: 'Throw the saved draft away' }).click();
  await page.getByText('The saved draft is gone.').waitFor();
  expect(await page.getByLabel('Configuration').inputValue()).toContain('"new": 0.5');
  expect(await server.askJson('/api/experiences/winter/draft')).toEqual({ draft: null });
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('it suggests segments like the one in which a variant has won, with how near they are, and drafts a test there', async () => {
  const { server } = pages;
  const variants = { off: slots.head.variants.off, new: { content: { title: 'y' }, when: { device: 'mobile' } } };
  const page = {
    key: 'phones',
    version: 1,
    currency: 'EUR',
    control: 0.3,
    slots: { head: { ...slots.head, variants } },
  };
  await server.ask('/api/experiences/phones', putting(page));
  const batch: object[] = [];
  for (let i = 0; i < 400; i++) {
    const anonymousId = `p${i}`;
    const campaign = { source: i % 3 ? 'newsletter' : 'ads' };
    const context = { device: { type: i % 2 ? 'mobile' : 'desktop' }, page: { path: '/' }, campaign };
    const asked = posting({ experience: 'phones', anonymousId, consents: true, context });
    const decided = await server.askJson<{ slots: { head: { variant: string } } }>('/v1/decide', asked);
    const isNew = decided.slots.head.variant === 'new';
    const properties = { order_id: anonymousId, total: isNew ? 90 + (i % 9) : 20, currency: 'EUR' };
    if (isNew || i % 5 === 0)
      batch.push({ type: 'track', messageId: anonymousId, anonymousId, event: 'Order Completed', properties });
  }
  await server.ask('/v1/batch', posting({ batch }));
  clock.days = 17;
  for (const width of [1280, 390]) {
    const { page: shown, complaints } = await pages.visit('/live/read-outs', { viewport: { width, height: 900 } });
    const card = shown.getByRole('region', { name: 'phones: What can be made of it' });
    await card.getByText(/is open to a part of the visitors: device mobile/).waitFor();
    expect(await card.innerText()).toContain('Test it there first');
    expect(await card.getByRole('row').nth(1).innerText()).toMatch(/device desktop\s.*200\s.*600\s.*0/s);
    if (width === 1280) {
      await card.getByRole('button', { name: /^Draft a test there/ }).click();
      await card.getByText(/is shown to half of the people of that segment/).waitFor();
      expect(await server.askJson('/api/experiences/phones/draft')).toMatchObject({
        draft: { configuration: { slots: { head: { variants: { 'new-2': { when: { device: 'desktop' } } } } } } },
      });
    }
    expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    if (process.env.PERENNIAL_PICTURES)
      await shown.screenshot({ path: `${process.env.PERENNIAL_PICTURES}-similar-${width}.png`, fullPage: true });
    expect(await violations(shown)).toEqual([]);
    expect(complaints).toEqual([]);
    await shown.context().close();
  }
});
