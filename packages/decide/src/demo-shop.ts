/** The page of the demonstration shop: each slot follows something else that a visitor shows. Free of all else here, so that a page in a browser can have it alone. */
export const demoShop = {
  key: 'demo-shop',
  version: 1,
  currency: 'EUR',
  control: 0,
  slots: {
    hero: {
      default: 'plain',
      policy: {
        kind: 'rules',
        rules: [
          { when: { stage: { $in: ['first order', 'active'] } }, show: 'again' },
          { when: { stage: { $in: ['basket', 'checkout'] } }, show: 'almost' },
          { when: { stage: 'browsing' }, show: 'choose' },
        ],
      },
      variants: {
        plain: { content: { title: 'Coffee, roasted this week' } },
        choose: { content: { title: 'How do you brew? We find the right one' } },
        almost: { content: { title: 'Order by Monday night, it is with you on Thursday' } },
        again: { content: { title: 'The one that you liked, before it runs out' } },
      },
    },
    offer: {
      default: 'bags',
      policy: { kind: 'value', explore: 0 },
      variants: {
        bags: { content: { title: 'One bag, 12 EUR' } },
        reserve: {
          content: { title: 'The roaster’s reserve, 32 EUR' },
          offers: 'premium',
          estimate: { base: -3, perValue: 0.2, perValueIfPriceSensitive: -0.3 },
        },
        savings: {
          content: { title: 'Two bags a month, 10% less, pause any time' },
          offers: 'saving',
          estimate: { base: -3, perValueIfPriceSensitive: 0.6 },
        },
      },
    },
    proof: {
      default: 'reviews',
      policy: { kind: 'rules', rules: [{ when: { needs: { $elemMatch: { $eq: 'espresso' } } }, show: 'espresso' }] },
      variants: {
        reviews: { content: { title: '4.8 of 5 from 2,311 customers' } },
        espresso: { content: { title: 'Nine of ten espresso drinkers order it again' } },
      },
    },
    next: {
      default: 'products',
      policy: { kind: 'rules', rules: [] },
      variants: {
        products: { content: { title: 'Our customers like', recommended: ['house blend'] }, recommend: { most: 2 } },
      },
    },
  },
} as const;
