import { expect, it } from 'vitest';
import { posting, putting } from '../../server/test/serving.ts';
import { violations } from './axe.ts';
import { serveStudiedPages } from './served-pages.ts';
import { withPages } from './with-pages.ts';

const pages = withPages(serveStudiedPages);

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
  const { page, complaints } = await pages.visit('/live/read-outs');
  const card = page.getByRole('region', { name: 'winter: What can be made of it' });
  await card.getByText('head: new').waitFor();
  expect(await card.innerText()).toContain('Raises lifetime value.');
  await card.getByRole('button', { name: /^Promote/ }).click();
  await page.getByText(/Version 2 is saved as a draft/).waitFor();
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
