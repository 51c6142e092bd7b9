import type { SlotDecision, VariantNames } from '@perennial/decide';

/** What the page of `exampleExperience` showed a regular customer, and why, in the examples of the API. */
export const decidedExample = {
  hero: {
    variant: 'premium',
    slotName: 'hero',
    variantName: 'premium',
    content: { title: 'The roaster’s reserve, before everyone else' },
    isDefault: false,
    propensity: 0.912,
    chances: { plain: 0.02, premium: 0.96, savings: 0.02 },
    because: {
      code: 'decision.gain',
      values: { variant: { text: 'premium' }, change: { money: 1325 } },
    },
    barred: {},
    withholds: [],
    says: '“premium” is expected to change the lifetime value of this visitor most, by €13.25.',
  },
  proof: {
    variant: 'reviews',
    slotName: 'proof',
    variantName: 'reviews',
    content: { title: '4.8 of 5 from 2,311 customers' },
    isDefault: true,
    propensity: 0.525,
    chances: { reviews: 0.5, origin: 0.5 },
    because: { code: 'decision.split', values: {} },
    barred: {},
    withholds: [],
    says: 'By a fixed split, whoever the visitor is.',
  },
  'next-step': {
    variant: 'reorder',
    slotName: 'next-step',
    variantName: 'reorder',
    content: { button: 'Order the last one again' },
    isDefault: false,
    propensity: 0.95,
    chances: { browse: 0, 'gift-finder': 0, reorder: 1 },
    because: { code: 'decision.rule', values: { number: { count: 2 } } },
    barred: {},
    withholds: [],
    says: 'By rule 2, the first that holds.',
  },
} as const satisfies Readonly<Record<string, SlotDecision & VariantNames & { readonly says: string }>>;
