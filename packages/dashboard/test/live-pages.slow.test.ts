import { demoShopIn } from '@perennial/decide/demo-shop';
import { makeSpeaker } from '@perennial/words';
import { beforeAll, describe, expect, it } from 'vitest';
import { readGallery } from '../../cli/src/gallery/read-gallery.ts';
import { pagePaths } from '../../server/src/routes/pages/page-routes.ts';
import { posting } from '../../server/test/serving.ts';
import { violations } from './axe.ts';
import { servePages } from './served-pages.ts';
import { withPages } from './with-pages.ts';

const pages = withPages(() => servePages({ gallery: readGallery() }));
const { visit: open } = pages;

describe('the demonstration shop', () => {
  it('changes its page, the score with its interval, and what is known of the visitor with each click', async () => {
    const { page, complaints } = await open('/live/shop');
    await page.locator('[data-slot=hero][data-variant=plain]').waitFor();
    const known = page.getByRole('region', { name: 'What is known of the visitor' });
    expect(await known.innerText()).toMatch(/€\d.*80%: €\d.*\d% of visitors like this one ordered/s);
    const click = (name: string) => page.getByRole('button', { name }).click();
    await click('Look at an espresso');
    await page.locator('[data-slot=hero][data-variant=choose]').waitFor();
    await click('Look at an espresso');
    await page.locator('[data-slot=proof][data-variant=espresso]').waitFor();
    await click('Add to the basket');
    await page.locator('[data-slot=hero][data-variant=almost]').waitFor();
    await page.locator('[data-slot=offer][data-variant=reserve]').waitFor();
    const before = await known.innerText();
    await click('Enter a coupon');
    await click('Enter a coupon');
    await page.locator('[data-slot=offer][data-variant=savings]').waitFor();
    expect(await known.innerText()).not.toBe(before);
    await click('Order for 24 EUR');
    await page.locator('[data-slot=hero][data-variant=again]').waitFor();
    const steps = page.getByRole('main').getByRole('listitem');
    expect(await steps.count()).toBe(7);
    // Each with the score after it, and the measured time.
    for (const step of await steps.allInnerTexts())
      expect(step).toMatch(/: €[\d.]+ \(80%: €[\d.]+ to €[\d.]+\) – [\d.,]+ ms/);
    await page.getByLabel('agrees to a page of their own').uncheck();
    await page.locator('[data-slot=hero][data-variant=plain]').waitFor();
    expect(await page.innerText('[data-slot=hero]')).toContain('has not agreed');
    await page.getByLabel('Comes by').selectOption('newsletter');
    await page.getByText(/^Came to the shop/).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** A shop with the page of the demonstration shop, and a visitor who orders there. */
async function visitorOfShop(): Promise<void> {
  await pages.server.ask('/api/experiences/demo-shop', {
    ...posting(demoShopIn(makeSpeaker('en').say)),
    method: 'PUT',
  });
  const who = { anonymousId: 'visitor-1' };
  const context = { consent: true, page: { path: '/' } };
  await pages.server.ask('/v1/page', posting({ ...who, context }));
  await pages.server.ask('/v1/decide', posting({ ...who, experience: 'demo-shop', consents: true }));
  const properties = { order_id: 'o-1', total: 24, currency: 'EUR' };
  await pages.server.ask('/v1/track', posting({ ...who, event: 'Order Completed', properties }));
}

beforeAll(visitorOfShop);

describe('the studio', () => {
  it('previews a draft as any visitor, publishes it, stops it, and takes an earlier version back', async () => {
    const { page, complaints } = await open('/live/experiences?key=demo-shop');
    await page.getByText('As a file (JSON)').click();
    const preview = page.getByRole('region', { name: 'As a visitor would see it' });
    await preview.locator('[data-slot=hero]').waitFor();
    await preview.getByLabel('Stage').selectOption('basket');
    await preview.locator('[data-slot=hero][data-variant=almost]').waitFor();
    await preview.getByText('More about the visitor').click();
    await preview.getByLabel(/Price decides/).fill('0.9');
    await preview.locator('[data-slot=offer][data-variant=savings]').waitFor();
    const draft = page.getByLabel('Configuration');
    await draft.fill((await draft.inputValue()).replace('Coffee, roasted this week', 'Coffee for you'));
    await page.getByText(/lines differ/).click();
    expect(await page.locator('details pre').first().innerText()).toMatch(/\+ +"title": "Coffee for you"/);
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText(/is published as version 2\./).waitFor();
    await page.getByRole('button', { name: /^Stop/ }).click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Take as draft' }).last().click();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText(/is published as version 3\./).waitFor();
    const published = await pages.server.askJson<{ slots: { hero: { variants: { plain: { content: object } } } } }>(
      '/api/experiences/demo-shop',
    );
    expect(published.slots.hero.variants.plain.content).toEqual({ title: 'Coffee, roasted this week' });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('makes a page with fields alone: slots, variants, shares, rules, and what is said', async () => {
    const { page, complaints } = await open('/live/experiences');
    await page.getByLabel('Name of a new page').fill('Spring Sale');
    await page.getByRole('button', { name: 'Make a new page' }).click();
    const hero = page.getByRole('region', { name: 'hero' });
    await hero.getByLabel('Name of a new variant').fill('bold');
    await hero.getByRole('button', { name: 'Add the variant' }).click();
    await hero.locator('summary').filter({ hasText: 'bold' }).click();
    await hero.getByLabel('title').last().fill('Spring is here');
    await hero.getByRole('button', { name: 'Add a rule' }).click();
    const rules = hero.getByRole('listitem');
    await rules.getByLabel('lapsed').check();
    await rules.getByLabel('Expected value from').fill('99.5');
    await rules.getByLabel('Shows').selectOption('bold');
    await page.getByLabel('Name of a new slot').fill('offer');
    await page.getByRole('button', { name: 'Add the slot' }).click();
    const offer = page.getByRole('region', { name: 'offer' });
    await offer.getByLabel('Chooses by').selectOption('split');
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText(/is published as version 1\./).waitFor();
    expect(await pages.server.askJson('/api/experiences/spring-sale')).toMatchObject({
      slots: {
        hero: {
          default: 'plain',
          policy: { rules: [{ when: { stage: 'lapsed', value: { $gte: 99.5 } }, show: 'bold' }] },
          variants: { plain: { content: { title: '' } }, bold: { content: { title: 'Spring is here' } } },
        },
        offer: { policy: { kind: 'split', weights: { plain: 1 } } },
      },
    });
    await page.getByRole('button', { name: 'Try it' }).click();
    await page.getByText('Too few people').first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says what is wrong with a draft', async () => {
    const { page } = await open('/live/experiences?key=demo-shop');
    await page.getByText('As a file (JSON)').click();
    const draft = page.getByLabel('Configuration');
    await draft.fill('{ "key": ');
    await page.getByText('That is not JSON yet.').waitFor();
    await draft.fill(
      JSON.stringify({ key: 'demo-shop', version: 9, currency: 'EUR', slots: { hero: { default: 'a' } } }),
    );
    await page.getByText(/not a page yet/).waitFor();
    const hero = { default: 'a', policy: { kind: 'rules', rules: [] }, variants: { b: { content: 1 } } };
    await draft.fill(JSON.stringify({ key: 'demo-shop', version: 9, currency: 'EUR', slots: { hero } }));
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('slots.hero');
    await page.context().close();
  });
});

describe('the other pages', () => {
  it('explain decisions, count events, and show the journey', async () => {
    const { page, complaints } = await open('/live/decisions');
    await page.getByRole('row').nth(1).waitFor();
    expect(await page.getByRole('table').innerText()).toMatch(/demo-shop\W?, version 1/);
    await page.goto(`${pages.server.address}/live/journey`);
    expect(await page.getByRole('row', { name: /^first order/ }).innerText()).toMatch(/1\s+1\s+/);
    await page.goto(`${pages.server.address}/live`);
    expect(await page.getByRole('row').nth(1).innerText()).toContain('€24.00');
    await page.goto(`${pages.server.address}/live/sources`);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('stored').waitFor();
    await page.getByLabel('Events as JSON').fill('[{"type":"track","userId":"x"}]');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('no-event').waitFor();
    const refused = page.getByRole('region', { name: 'What was not taken' });
    await refused.getByText('A track needs the name of its event.').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('connect a shop: a key, and the line for its pages, which it works with', async () => {
    const { page, complaints } = await open('/live/sources');
    await page.getByText('Connect a shop').click();
    await page.getByLabel('Addresses of the shop').fill('shop.example.org/home');
    await page.getByRole('button', { name: 'Make a key' }).click();
    await page.getByText('The key stands in the line below.').waitFor();
    const line = await page.locator('.live-tag code').first().innerText();
    expect(line).toContain(`src="${pages.server.address}/sdk.js"`);
    const [, key] = /data-key="(pk_[^"]+)"/.exec(line) ?? [];
    const event = { userId: 'visitor of the shop', event: 'Product Viewed', messageId: 'tag-1' };
    const send = (origin: string) => pages.server.ask('/v1/track', posting(event, { 'x-api-key': key ?? '', origin }));
    expect((await send('https://shop.example.com')).status).toBe(403);
    expect((await send('https://shop.example.org')).status).toBe(200);
    await page.getByRole('row', { name: /^shop 1/ }).waitFor();
    await page.getByRole('row').filter({ hasText: 'visitor of the shop' }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('hold in the address of whom decisions are shown', async () => {
    const { page } = await open('/live/decisions?person=nobody');
    await page.getByRole('heading', { name: 'No decision fits.' }).waitFor();
    await page.getByLabel('Person').fill('');
    const first = page.getByRole('row').nth(1);
    await first.waitFor();
    const person = await first.getByRole('link').innerText();
    await first.getByRole('link').click();
    expect(new URL(page.url()).searchParams.get('person')).toBe(person);
    await page.reload();
    await first.waitFor();
    expect(await page.getByLabel('Person').inputValue()).toBe(person);
    await page.context().close();
  });

  it('run a funnel of the gallery, and begin with it', async () => {
    const { page, complaints } = await open('/live/gallery');
    const saas = page.getByRole('region', { name: 'Software by subscription' });
    await saas.getByRole('button', { name: 'Run it over simulated visitors' }).click();
    // A picture of each measure, and its values beside it: what the page is held against, the difference with its interval, the truth.
    await saas.getByRole('img', { name: 'Software by subscription: Lifetime value per visitor' }).waitFor();
    await saas.getByRole('img', { name: 'Software by subscription: Share who became customers' }).waitFor();
    const rows = saas.getByRole('row').filter({ hasText: 'Lifetime value' });
    expect(await rows.count()).toBe(2);
    expect(await rows.first().innerText()).toMatch(/Defaults\s.*\(n \d,\d+\).*\(n \d,\d+\).* to /s);
    expect(await rows.last().innerText()).toMatch(/Lookup by tiers/);
    // Who may become more is offered the year; whom price decides a saving, and nobody of them more at once.
    const states = saas.getByRole('row').filter({ hasText: 'predicted value above the median' });
    expect(await states.nth(0).innerText()).toMatch(/Yearly\S? \d+%: paying more at once/);
    expect(await states.nth(1).innerText()).toMatch(/Starter\S? \d+%: a saving/);
    expect(await states.nth(1).innerText()).not.toContain('Yearly');
    await saas.getByRole('button', { name: 'Begin with it' }).click();
    await saas.getByRole('link', { name: 'Studio' }).click();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText(/is published as version 1\./).waitFor();
    await page.goto(`${pages.server.address}/live/read-outs`);
    await page.getByRole('heading', { name: 'saas' }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the read-outs', () => {
  it('say of every measure and variant what it did, and which of them wins orders and loses value', async () => {
    const content = { title: 'x' };
    const slots = {
      offer: {
        default: 'off',
        policy: { kind: 'split', weights: { off: 0.5, cheap: 0.5 } },
        variants: { off: { content }, cheap: { content } },
      },
    };
    const publish = { key: 'sale', version: 1, currency: 'EUR', control: 0.5, slots };
    for (const key of ['sale', 'sale-of-last-year'])
      await pages.server.ask(`/api/experiences/${key}`, { ...posting({ ...publish, key }), method: 'PUT' });
    const batch: object[] = [];
    for (let i = 0; i < 400; i++) {
      const decided = await pages.server.askJson<{ slots: { offer: { variant: string } } }>(
        '/v1/decide',
        posting({ experience: 'sale', userId: `u${i}`, consents: true }),
      );
      const isCheap = decided.slots.offer.variant === 'cheap';
      if (i % 10 < (isCheap ? 9 : 4))
        batch.push({
          type: 'track',
          messageId: `m${i}`,
          userId: `u${i}`,
          event: 'Order Completed',
          properties: { order_id: `o${i}`, total: isCheap ? 1 : 80 + (i % 30), currency: 'EUR' },
        });
    }
    await pages.server.ask('/v1/batch', posting({ batch }));
    const { page, complaints } = await open('/live/read-outs');
    const card = page.getByRole('region', { name: 'sale', exact: true });
    await card.getByRole('row', { name: /^lifetime value €/ }).waitFor();
    expect(await card.getByRole('row', { name: /^offer cheap/ }).innerText()).toMatch(/-€\d/);
    expect(await card.getByRole('alert').allInnerTexts()).toContain(
      'offer: cheap. Wins on conversion and loses on lifetime value.',
    );
    // What each variant got over time: a picture, with the same as a table. A split prefers no variant, so nothing of it is exploration.
    const named = /^sale\. .*offer.*: share of each day’s decisions$/;
    await card.getByRole('img', { name: named }).waitFor();
    await card.getByText('As a table').click();
    const days = card.getByRole('table', { name: named });
    expect(await days.getByRole('row').nth(1).innerText()).toMatch(/, not over yet\s+400(\s+\d+\.\d%){3}\s+–\s+0$/);
    // What it is worth, against costs that are typed: the address has them.
    await card.getByText('Give what it costs').waitFor();
    await card.getByLabel('Cost of making it, once, EUR').fill('2000');
    await card.getByLabel('Margin that stays of revenue, %').fill('40');
    await card.getByText(/40\.0% of the difference is counted/).waitFor();
    expect(new URL(page.url()).searchParams.get('sale.margin')).toBe('0.4');
    const worth = card.getByRole('row', { name: /^Worth after costs/ });
    expect(await worth.innerText()).toMatch(/-€[\d,.]+ \(95% interval -€[\d,.]+ to -?€[\d,.]+\)/);
    if (process.env.PERENNIAL_PICTURES) await card.screenshot({ path: `${process.env.PERENNIAL_PICTURES}-sale.png` });
    expect(await card.locator('svg').count()).toBe(2);
    await page.getByRole('region', { name: 'All pages together', exact: true }).waitFor();
    // What a draft would have brought of them: by each estimator, with its interval, and of how many people it speaks.
    await page.goto(`${pages.server.address}/live/experiences?key=sale`);
    await page.getByRole('button', { name: 'Try it' }).click();
    const tried = page.getByRole('table', { name: 'Lifetime value a person, with 95% interval' });
    await tried.waitFor();
    expect(await tried.getByRole('row').nth(1).innerText()).toMatch(/^offer\s+(€[\d.]+ \[€[\d.]+, €[\d.]+\]\s+){4}/);
    for (const estimator of ['doubly robust', 'SNIPS', 'IPS'])
      expect(await tried.getByRole('columnheader').allInnerTexts()).toContainEqual(expect.stringContaining(estimator));
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

const paths = pagePaths.filter((path) => path.startsWith('/live'));

describe.each([
  { name: 'light', colorScheme: 'light', width: 1280 },
  { name: 'dark', colorScheme: 'dark', width: 1280 },
  { name: 'a phone', colorScheme: 'light', width: 360 },
] as const)('in $name', ({ colorScheme, width }) => {
  it.each(paths)('%s meets WCAG as far as axe can tell, and fits', async (path) => {
    const options = { colorScheme, viewport: { width, height: 900 }, bypassCSP: true };
    const { page } = await open(path, options);
    // A page that waits for a question has nothing else yet.
    await page.waitForSelector(path === '/live/service-desk' ? 'main form' : 'main .card');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    if (process.env.PERENNIAL_PICTURES)
      await page.screenshot({ path: `${process.env.PERENNIAL_PICTURES}${path.replaceAll('/', '-')}-${width}.png` });
    await page.context().close();
  });
});
