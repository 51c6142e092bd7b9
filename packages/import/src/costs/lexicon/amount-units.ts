/** What amounts may be written in other than units of their currency, and how many of these one of them is. A header or a title says it: `Spend (k€)`, `Cost (cents)`. */
const units: readonly (readonly [number, RegExp])[] = [
  [1e4, /万/],
  [1e6, /\b(?:millions?|millionen|milioni|millones|milhoes|miljoen|mio|mln)\b|[€£$]\s?m\b|\bm\s?[€£$]|百万/],
  [
    1e3,
    /\b(?:thousands?|tausend|milliers|miles|migliaia|milhares|duizend|tysiac\p{L}*|tys|tsd|thsd)\b|(?:^|[^\d,.])000s?\b|\b[kt]\s?(?:€|£|\$|eur|usd|gbp|chf|pln)(?![\p{L}])|(?:[€£$]|\b(?:eur|usd|gbp|chf|pln))\s?k\b|^k$|千/u,
  ],
  [0.01, /\b(?:cents?|pence|centimes|centimos|centesimi|centavos|groszy|grosze)\b|^分$/],
];

/** How many units of the currency one of the amounts is that a text speaks of; 1 where it says nothing of it. */
export function unitIn(text: string): number {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('’', "'")
    .trim();
  return units.find(([, said]) => said.test(plain))?.[0] ?? 1;
}
