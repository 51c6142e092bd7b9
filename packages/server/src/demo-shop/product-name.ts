import { type Language, makeSpeaker, type WordKey } from '@perennial/words';

/** What the shop sells, by the names under which events and runs have it. */
const products: Readonly<Record<string, WordKey>> = {
  espresso: 'demo-shop.product.espresso',
  'filter set': 'demo-shop.product.filter-set',
  grinder: 'demo-shop.product.grinder',
};

/** What a product of the demonstration shop is called in a language; another name as it is. */
export function productName(product: string, language: Language): string {
  const key = Object.hasOwn(products, product) ? products[product] : undefined;
  return key === undefined ? product : makeSpeaker(language).say(key);
}
