import type { Speaker } from '@perennial/words';
import type { ExperienceConfiguration } from './experience/schema.ts';

export const DEMO_SHOP = 'demo-shop';
export const CURRENCY = 'EUR';

/** The page of the demonstration shop in a reader's language: each slot follows something else that a visitor shows. Free of all else here, so that a page in a browser can have it alone. */
export function demoShopIn(say: Speaker['say']): ExperienceConfiguration {
  return { key: DEMO_SHOP, version: 1, currency: CURRENCY, control: 0, slots: slotsIn(say) };
}

function slotsIn(say: Speaker['say']): ExperienceConfiguration['slots'] {
  return {
    hero: {
      name: say('demo-shop.hero'),
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
        plain: { name: say('demo-shop.hero.plain'), content: { title: say('demo-shop.hero.plain.title') } },
        choose: { name: say('demo-shop.hero.choose'), content: { title: say('demo-shop.hero.choose.title') } },
        almost: { name: say('demo-shop.hero.almost'), content: { title: say('demo-shop.hero.almost.title') } },
        again: { name: say('demo-shop.hero.again'), content: { title: say('demo-shop.hero.again.title') } },
      },
    },
    offer: {
      name: say('demo-shop.offer'),
      default: 'bags',
      policy: { kind: 'value', explore: 0 },
      variants: {
        bags: { name: say('demo-shop.offer.bags'), content: { title: say('demo-shop.offer.bags.title') } },
        reserve: {
          name: say('demo-shop.offer.reserve'),
          content: { title: say('demo-shop.offer.reserve.title') },
          offers: 'premium',
          estimate: { base: -3, perValue: 0.2, perValueIfPriceSensitive: -0.3 },
        },
        savings: {
          name: say('demo-shop.offer.savings'),
          content: { title: say('demo-shop.offer.savings.title') },
          offers: 'saving',
          estimate: { base: -3, perValueIfPriceSensitive: 0.6 },
        },
      },
    },
    proof: {
      name: say('demo-shop.proof'),
      default: 'reviews',
      policy: { kind: 'rules', rules: [{ when: { needs: { $elemMatch: { $eq: 'espresso' } } }, show: 'espresso' }] },
      variants: {
        reviews: { name: say('demo-shop.proof.reviews'), content: { title: say('demo-shop.proof.reviews.title') } },
        espresso: { name: say('demo-shop.proof.espresso'), content: { title: say('demo-shop.proof.espresso.title') } },
      },
    },
    next: {
      name: say('demo-shop.next'),
      default: 'products',
      policy: { kind: 'rules', rules: [] },
      variants: {
        products: {
          name: say('demo-shop.next.products'),
          content: { title: say('demo-shop.next.products.title'), recommended: [say('demo-shop.product.house-blend')] },
          recommend: { most: 2 },
        },
      },
    },
  };
}
