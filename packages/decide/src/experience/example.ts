/** A page of a coffee shop, to begin a configuration with: what `perennial decide --example` prints. */
export const exampleExperience = {
  key: 'home',
  version: 1,
  currency: 'EUR',
  control: 0.05,
  slots: {
    hero: {
      default: 'plain',
      policy: { kind: 'value', explore: 0.02 },
      variants: {
        plain: { content: { title: 'Coffee, roasted this week' } },
        premium: {
          content: { title: 'The roaster’s reserve, before everyone else' },
          offers: 'premium',
          estimate: { base: -4, perValue: 0.04 },
        },
        savings: {
          content: { title: 'Two bags a month, 10% less, pause any time' },
          offers: 'commitment',
          estimate: { base: -2, perValue: 0.01, perValueIfPriceSensitive: 0.05 },
          guardrails: { returns: { adds: 0.01, costs: 12, atMost: 0.03 } },
        },
      },
    },
    proof: {
      default: 'reviews',
      policy: { kind: 'split', weights: { reviews: 0.5, origin: 0.5 } },
      variants: {
        reviews: { content: { title: '4.8 of 5 from 2,311 customers' } },
        origin: { content: { title: 'From three farms in Huehuetenango' }, withholds: ['reviews'] },
      },
    },
    'next-step': {
      default: 'browse',
      policy: {
        kind: 'rules',
        rules: [
          { when: { stage: 'new', needs: { $elemMatch: { $eq: 'gift' } } }, show: 'gift-finder' },
          { when: { stage: { $in: ['active', 'lapsed'] } }, show: 'reorder' },
        ],
      },
      variants: {
        browse: { content: { button: 'See all coffees' } },
        'gift-finder': { content: { button: 'Find a gift' } },
        reorder: { content: { button: 'Order the last one again' } },
      },
    },
  },
} as const;
