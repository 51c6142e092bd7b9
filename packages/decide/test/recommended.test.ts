import { describe, expect, it } from 'vitest';
import {
  afterEvent,
  type Behaviour,
  decidePage,
  fillPage,
  newcomer,
  type ProductLeads,
  readExperience,
  reasonsOf,
  recommends,
  typesOf,
} from '../src/index.ts';

const leads: ProductLeads = {
  currency: 'EUR',
  days: 180,
  leads: [
    { product: 'kettle', customers: 40, returned: 0.5, worth: 9000 },
    { product: 'espresso', customers: 300, returned: 0.4, worth: 8000 },
    { product: 'mug', customers: 30, returned: 0.3, worth: 7000 },
  ],
  next: [
    { first: 'espresso', next: 'grinder', customers: 120, both: 48, usual: 0.1 },
    { first: 'espresso', next: 'descaler', customers: 120, both: 29, usual: 0.1 },
  ],
};

const page = (recommend: object | undefined, content: unknown = { title: 'For you', recommended: ['blend'] }) => ({
  ...{ key: 'home', version: 1, currency: 'EUR', control: 0 },
  slots: {
    next: { default: 'products', policy: { kind: 'rules', rules: [] }, variants: { products: { content, recommend } } },
  },
});

const did = (...events: readonly (readonly [event: string, product: string])[]): Behaviour =>
  events.reduce(
    (before, [event, name], at) =>
      afterEvent(before, { type: 'track', event, at, properties: { name, products: [{ name }] }, traits: {} }),
    newcomer(0),
  );

const shown = (
  visitor: Behaviour,
  { configuration = page({}), known = leads as ProductLeads | null, consents = true, control = 0 } = {},
) => {
  const experience = readExperience({ ...configuration, control }, 'test');
  return fillPage(experience, decidePage(experience, { id: 'v', consents }, 0), known, visitor).slots.next!;
};
const productsOf = ({ content }: ReturnType<typeof shown>) => (content as { recommended: string[] }).recommended;

describe('products that are recommended', () => {
  it('are those that customers of the greatest lifetime value began with, where nothing is known of a visitor', () => {
    const slot = shown(newcomer(0));
    expect(slot.content).toEqual({ title: 'For you', recommended: ['kettle', 'espresso', 'mug'] });
    expect(slot.recommended![0]!.because).toEqual({
      code: 'decision.recommended-lead',
      values: {
        product: { text: 'kettle' },
        n: { count: 40 },
        share: { share: 0.5 },
        days: { days: 180 },
        worth: { money: 9000 },
      },
    });
  });

  it('begin with what customers came back for who began with what the visitor bought or looked at', () => {
    const looked = shown(did(['Product Viewed', 'espresso']));
    expect(productsOf(looked)).toEqual(['grinder', 'kettle', 'espresso']);
    expect(looked.recommended![0]!.because.values).toMatchObject({
      first: { text: 'espresso' },
      n: { count: 120 },
      share: { share: 0.4 },
    });
    expect(productsOf(shown(did(['Order Completed', 'espresso'])))).toEqual(['grinder', 'kettle', 'mug']);
  });

  it('are nothing that they have bought, and as many as the variant asks for', () => {
    const bought = did(['Order Completed', 'espresso'], ['Order Completed', 'grinder']);
    expect(productsOf(shown(bought))).toEqual(['kettle', 'mug']);
    expect(productsOf(shown(bought, { configuration: page({ most: 1 }) }))).toEqual(['kettle']);
  });

  it('are none of which too few customers tell: then those of the content stand', () => {
    expect(productsOf(shown(newcomer(0), { configuration: page({ fewest: 41 }) }))).toEqual(['espresso']);
    const few = shown(newcomer(0), { configuration: page({ fewest: 301 }) });
    expect(productsOf(few)).toEqual(['blend']);
    expect(few.recommended).toBeUndefined();
  });

  it('are those of the content where there is no run, no consent, another currency, or in the control group', () => {
    for (const told of [{ known: null }, { consents: false }, { known: { ...leads, currency: 'PLN' } }, { control: 1 }])
      expect(productsOf(shown(newcomer(0), told))).toEqual(['blend']);
  });

  it.each([
    ['.unknown', {}, { known: null }],
    ['', {}, { consents: false }],
    ['', {}, { control: 1 }],
    ['.currency', { currency: { text: 'EUR' }, run: { text: 'PLN' } }, { known: { ...leads, currency: 'PLN' } }],
    ['.few', { n: { count: 301 } }, { configuration: page({ fewest: 301 }) }],
  ])('says why those of the content stand: own-products%s', (code, values, told) => {
    const slot = shown(newcomer(0), told);
    expect(slot.ownProducts).toEqual({ code: `decision.own-products${code}`, values });
    expect(reasonsOf(slot)).toEqual([slot.because, slot.ownProducts]);
  });

  it('says so of no slot that shows products for its visitor, or asks for none', () => {
    expect(shown(newcomer(0)).ownProducts).toBeUndefined();
    expect(reasonsOf(shown(newcomer(0)))).toHaveLength(4);
    expect(shown(newcomer(0), { configuration: page(undefined) }).ownProducts).toBeUndefined();
  });

  it('are asked for by a variant alone', () => {
    expect(productsOf(shown(newcomer(0), { configuration: page(undefined) }))).toEqual(['blend']);
    expect(recommends(readExperience(page(undefined), 'test'))).toBe(false);
    expect(recommends(readExperience(page({}), 'test'))).toBe(true);
    expect(typesOf(readExperience(page({}, { title: 'For you' }), 'test'))).toContain(
      'readonly content: { readonly "title": string } & { readonly recommended?: readonly string[] }',
    );
  });

  it('are refused in content without fields, of fewer customers than tell anything, and under other names', () => {
    const read = (configuration: object) => () => readExperience(configuration, 'test');
    expect(read(page({}, 'For you'))).toThrow('has no fields');
    for (const recommend of [{ fewest: 5 }, { most: 0 }, { most: 13 }, { count: 3 }])
      expect(read(page(recommend))).toThrow();
  });
});
