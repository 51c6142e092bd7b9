import { expect, it } from 'vitest';
import { posting, putting, ran, type Served, serve, uploaded } from './serving.ts';

const DAY = 86_400_000;
const START = Date.parse('2024-01-01T12:00:00Z');

/** Of those who begin with espresso most come back, for a grinder; of those who begin with a mug hardly any, for this or that. */
function lines(): string {
  const rows = ['order_id,customer_id,ordered_at,product,amount'];
  let order = 0;
  const add = (customer: string, day: number, product: string, amount: number) => {
    const at = new Date(START + day * DAY).toISOString().slice(0, 10);
    rows.push(`o${order++},${customer},${at},${product},${amount}`);
  };
  for (let i = 0; i < 120; i++) {
    add(`e${i}`, i, 'espresso', 20 + (i % 7));
    if (i % 3 < 2) add(`e${i}`, i + 20 + (i % 30), i % 2 === 0 ? 'grinder' : 'espresso', 60);
    if (i % 3 === 0) add(`e${i}`, i + 80 + (i % 50), 'espresso', 25);
    add(`m${i}`, i, 'mug', 20 + (i % 5));
    if (i % 3 === 0) add(`m${i}`, i + 40 + (i % 30), 'mug', 20);
  }
  add('last', 500, 'mug', 20);
  return rows.join('\n');
}

const page = {
  ...{ key: 'home', version: 1, currency: 'EUR', control: 0 },
  slots: {
    next: {
      default: 'products',
      policy: { kind: 'rules', rules: [] },
      variants: { products: { content: { title: 'Yours', recommended: ['gift card'] }, recommend: { most: 2 } } },
    },
  },
};

async function shown(server: Served, anonymousId: string) {
  const answer = await server.askJson<{
    readonly decision: string;
    readonly slots: { readonly next: { readonly content: { readonly recommended: readonly string[] } } };
  }>('/v1/decide', posting({ experience: 'home', anonymousId, consents: true }));
  return { decision: answer.decision, products: answer.slots.next.content.recommended };
}

/** What the studio says that a visitor of whom this is known would be shown. */
async function previewed(server: Served, visitor: object) {
  type Slot = { readonly says: string; readonly content: { readonly recommended: readonly string[] } };
  const body = { configuration: page, visitor: { id: 'a', ...visitor } };
  const { slots } = await server.askJson<{ readonly slots: { readonly next: Slot } }>(
    '/api/experience-preview',
    posting(body),
  );
  return slots.next;
}

it('shows products that lead to more orders once a run has found them, without a restart, and explains and keeps what was shown', async () => {
  const server = await serve();
  await server.ask('/api/experiences/home', putting(page));
  expect((await shown(server, 'a')).products).toEqual(['gift card']);
  expect((await previewed(server, {})).says).toContain('no run has found products');
  const job = await ran(server, [await uploaded(server, 'orders.csv', lines())], { currency: 'EUR' });
  expect(job).toMatchObject({ state: 'done' });
  const found = await shown(server, 'a');
  expect(found.products).toEqual(['espresso']);
  const view = { anonymousId: 'a', event: 'Product Viewed', properties: { name: 'espresso' } };
  await server.ask('/v1/track', posting(view));
  const looked = await shown(server, 'a');
  expect(looked.products).toEqual(['grinder', 'espresso']);
  expect(looked.decision).not.toBe(found.decision);
  type Explained = { readonly slots: { readonly next: { readonly says: string; readonly content: object } } };
  const explain = (id: string) => server.askJson<Explained>(`/api/decisions/${id}`);
  const { next } = (await explain(looked.decision)).slots;
  expect(next.content).toEqual({ title: 'Yours', recommended: ['grinder', 'espresso'] });
  expect(next.says).toMatch(/customers whose first order held espresso and who came back, .* then took it/);
  expect(next.says).toContain('espresso: of 120 customers whose first order held it');
  expect(await previewed(server, { lookedAt: ['espresso'] })).toMatchObject({ content: next.content, says: next.says });
  expect((await previewed(server, { lookedAt: ['espresso'], bought: ['espresso'] })).content.recommended).toEqual([
    'grinder',
  ]);
  expect((await previewed(server, { consents: false })).content.recommended).toEqual(['gift card']);
  expect((await explain(found.decision)).slots.next.content).toEqual({ title: 'Yours', recommended: ['espresso'] });
  await server.close();
});
