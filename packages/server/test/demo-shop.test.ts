import { afterAll, beforeAll, expect, it } from 'vitest';
import { posting, type Served, serve } from './serving.ts';

let server: Served;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

interface Scored {
  readonly expected: number;
  readonly low80: number;
  readonly high80: number;
}

interface Shown {
  readonly variant: string;
  readonly says: string;
  readonly content: { readonly recommended?: readonly string[] };
}

interface Visit {
  readonly person: {
    readonly stage: string;
    readonly needs: readonly string[];
    readonly score: Scored | null;
    readonly early: Scored | null;
  };
  readonly slots: Readonly<Record<string, Shown>>;
}

let messages = 0;
const clicking =
  (anonymousId: string, source: string, consents = true, language = 'en') =>
  (event?: string, properties = {}) =>
    server.askJson<Visit>(
      '/api/demo-shop/clicks',
      posting(
        {
          ...{ anonymousId, messageId: `m${messages++}`, consents, type: event === undefined ? 'page' : 'track' },
          ...(event !== undefined && { event }),
          properties,
          context: { campaign: { source }, page: { path: '/' }, device: { type: 'desktop' } },
        },
        { 'accept-language': language },
      ),
    );

it('scores a visitor from the first click, with an interval, and composes the page anew with each', async () => {
  const click = clicking('guest-1', 'newsletter');
  const came = await click();
  const ads = await clicking('guest-2', 'ads')();
  expect(came.person.early!.expected).toBeGreaterThan(ads.person.early!.expected);
  expect(came.slots.hero?.variant).toBe('plain');
  expect(came.slots.offer?.variant).toBe('bags');
  await click('Product Viewed', { category: 'espresso' });
  const added = await click('Product Added');
  expect(added.person.early!.expected).toBeGreaterThan(2 * came.person.early!.expected);
  expect(added.person.early!.low80).toBeLessThan(added.person.early!.high80);
  expect(added.slots.hero?.variant).toBe('almost');
  // High potential is offered more; once price decides, a saving and never more at once.
  const checkout = await click('Checkout Started');
  expect(checkout.slots.offer?.variant).toBe('reserve');
  await click('Coupon Entered');
  const careful = await click('Coupon Entered');
  expect(careful.slots.offer?.variant).toBe('savings');
  const bought = await click('Order Completed', { order_id: 'd-1', total: 24, currency: 'EUR' });
  expect(bought.person.early).toBeNull();
  expect(bought.person.score!.expected).toBeGreaterThan(bought.person.score!.low80);
  expect(bought.slots.hero?.variant).toBe('again');
});

it('recommends by what a visitor has to do with, and says why', async () => {
  const click = clicking('guest-4', 'direct');
  const products = ({ slots }: Visit) => slots.next?.content.recommended;
  expect(products(await click())).toEqual(['filter set', 'espresso']);
  const looked = await click('Product Viewed', { product_id: 'espresso', category: 'espresso' });
  expect(products(looked)).toEqual(['grinder', 'filter set']);
  expect(looked.slots.next?.says).toContain(
    'of 370 customers whose first order held espresso and who came back, 32% then',
  );
  expect(looked.slots.next?.says).toContain(
    'of 412 customers whose first order held it, 46% came back within 180 days',
  );
  const bought = { order_id: 'd-4', total: 24, currency: 'EUR', products: [{ name: 'grinder' }, { name: 'espresso' }] };
  expect(products(await click('Order Completed', bought))).toEqual(['filter set']);
  expect(products(await clicking('guest-5', 'direct', false)())).toEqual(['house blend']);
});

it('shows the defaults without consent', async () => {
  const { slots } = await clicking('guest-3', 'direct', false)('Product Added');
  expect(slots.hero).toMatchObject({ variant: 'plain', says: expect.stringContaining('not agreed') });
});

it('leaves nothing of it in the workspace: no event, no order, no person, no decision', async () => {
  expect(await server.askJson('/api/events')).toEqual([]);
  expect(await server.askJson('/api/decisions')).toEqual([]);
  expect(await server.askJson('/api/experiences')).toEqual([]);
  expect(await server.askJson('/api/journey')).toMatchObject({ people: 0 });
  expect((await server.ask('/v1/customers/guest-1')).status).toBe(404);
});

it('says what is wrong with a click', async () => {
  const body = { anonymousId: 'guest-4', messageId: 'x', consents: true, type: 'track' };
  const answer = await server.ask('/api/demo-shop/clicks', posting(body));
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('no-event');
});

it.each([
  ['en', 'Head of the page', 'Coffee, roasted this week'],
  ['zh', '页面头图', '本周新鲜烘焙的咖啡'],
  ['pl', 'Nagłówek strony', 'Kawa palona w tym tygodniu'],
])('speaks to its visitors in %s', async (language, slotName, title) => {
  const click = posting({
    ...{ anonymousId: `guest-${language}`, messageId: `m-${language}` },
    consents: true,
    type: 'page',
  });
  const headers = { ...(click.headers as Record<string, string>), 'accept-language': language };
  const { slots } = await server.askJson<Visit>('/api/demo-shop/clicks', { ...click, headers });
  expect(slots.hero).toMatchObject({ variant: 'plain', slotName, content: { title } });
});

it('calls its products what they are in the reader’s language, in reasons, too', async () => {
  const click = clicking('guest-6', 'direct', true, 'pl');
  await click();
  const look = () => click('Product Viewed', { product_id: 'espresso', category: 'espresso' });
  await look();
  const { slots, person } = await look();
  expect(slots.next?.content.recommended).toEqual(['młynek', 'zestaw do przelewu']);
  expect(slots.next?.says).toContain('młynek');
  expect(slots.next?.says).not.toMatch(/grinder|filter set/);
  expect(person.needs).toEqual(['espresso']);
  const inChinese = await clicking('guest-6', 'direct', true, 'zh')();
  expect(inChinese.slots.next?.content.recommended).toEqual(['磨豆机', '手冲套装']);
  expect(inChinese.person.needs).toEqual(['浓缩咖啡']);
});
