import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterEvent, type Happening, joined, needsOf, newcomer, priceSensitivity, stageOf } from './behaviour.ts';

const happening = (event: string, properties: Happening['properties'] = {}, at = 1): Happening => ({
  type: 'track',
  event,
  at,
  properties,
  traits: {},
});

const any = fc
  .tuple(
    fc.constantFrom('Product Viewed', 'Product Added', 'Coupon Entered', 'Order Completed', 'Order Refunded', 'Odd'),
    fc.integer({ min: 0, max: 100 }),
    fc.constantFrom(
      {},
      { category: 'coffee' },
      { category: 'constructor' },
      { category: '__proto__' },
      { coupon: 'TEN' },
      { product_id: 'p1', name: 'one' },
      { products: [{ sku: 'p1' }, { name: 'two', price: 3 }] },
      { items: Array.from({ length: 48 }, (_, i) => ({ item_id: i })) },
      { sorts: [{ type: 'price', value: 'asc' }] },
    ),
  )
  .map(([event, at, properties]) => happening(event, properties, at));

const after = (events: readonly Happening[]) => events.reduce(afterEvent, newcomer(0));

describe('behaviour', () => {
  it('is the same in whatever order events come, and of whatever name they came under', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), fc.nat(20), (events, at) => {
        expect(after([...events].reverse())).toEqual(after(events));
        expect(joined(after(events.slice(0, at)), after(events.slice(at)))).toEqual(after(events));
      }),
    );
  });

  it('knows whom price decides, and is careful with little', () => {
    const coupons = (n: number) => after(Array.from({ length: n }, () => happening('Coupon Entered')));
    expect(priceSensitivity(after([]))).toBeCloseTo(0.2, 12);
    expect(priceSensitivity(coupons(1))).toBeLessThan(0.5);
    expect(priceSensitivity(coupons(20))).toBeGreaterThan(0.8);
    expect(priceSensitivity(after(Array.from({ length: 20 }, () => happening('Product Viewed'))))).toBeLessThan(0.1);
  });

  it.each([
    ['Product Viewed', 'viewed'],
    ['Product Added', 'added'],
    ['Checkout Started', 'checkouts'],
    ['Order Completed', 'orders'],
    ['Order Refunded', 'returns'],
    ['Product Returned', 'returns'],
    ['Complaint Made', 'complaints'],
    ['Support Requested', 'support'],
    ['Order Delivered', 'deliveries'],
    ['Delivery Delayed', 'deliveryProblems'],
    ['Delivery Failed', 'deliveryProblems'],
    ['Unsubscribed', 'unsubscribes'],
  ] as const)('counts %s', (event, counter) => {
    expect(after([happening(event), happening(event)])[counter]).toBe(2);
    expect(after([happening('Something Else')])[counter]).toBe(0);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('counts nothing by an event %s', (event) => {
    expect(Object.entries(after([happening(event)]))).toEqual(Object.entries(after([happening('Something Else')])));
  });

  it('knows the category of what was viewed, as Google Analytics writes it too', () => {
    const viewed = (properties: Happening['properties']) => after([happening('Product Viewed', properties)]).needs;
    expect(viewed({ items: [{ item_id: 'A', item_category: 'tea' }] })).toEqual({ tea: 1 });
    for (const items of [[], null, 'tea', [null], [['tea']], [{ item_category: 7 }]])
      expect(viewed({ items })).toEqual({});
  });

  it('knows needs and the stage of the journey', () => {
    const viewed = after([1, 2, 3].map(() => happening('Product Viewed', { category: 'espresso' })));
    expect(needsOf(viewed)).toEqual(['espresso']);
    expect(stageOf(viewed, 1)).toBe('browsing');
    const ordered = afterEvent(viewed, happening('Order Completed'));
    expect(stageOf(ordered, 1)).toBe('first order');
    expect(stageOf(ordered, 200 * 86_400_000)).toBe('lapsed');
  });
});

describe('products of a visitor', () => {
  const products = (of: 'lookedAt' | 'bought', ...events: readonly Happening[]) =>
    after(events)[of]?.map(([product]) => product);

  it('are those that they looked at and put into a basket, by all their names, the latest first', () => {
    const looked = happening('Product Viewed', { product_id: 7, name: 'Espresso' }, 1);
    const added = happening('Product Added', { items: [{ item_id: 'g', item_name: 'Grinder' }] }, 2);
    expect(products('lookedAt', looked, added)).toEqual(['Grinder', 'g', '7', 'Espresso']);
    expect(products('lookedAt', looked, added, { ...looked, at: 3 })).toEqual(['7', 'Espresso', 'Grinder', 'g']);
    expect(products('bought', looked, added)).toBeUndefined();
  });

  it('are those of the lines of an order, and not what the order itself calls a name', () => {
    const order = happening('Order Completed', { name: 'Jane Doe', products: [{ name: 'Espresso' }, 'odd', null] });
    expect(products('bought', order)).toEqual(['Espresso']);
  });
});
