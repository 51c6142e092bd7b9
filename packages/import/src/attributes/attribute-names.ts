import { normaliseHeader } from '../lexicon/headers.ts';
import { identityOf } from '../lexicon/person-headers.ts';

/** Names that mean something else where customers are compared, or asked for by a rule. */
const taken = new Set([
  ...['channel', 'product', 'category', 'coupon', 'country', 'order', 'cohort', 'stage', 'tier', 'rfm', 'saved'],
  ...['customer', 'orders', 'transactions', 'historic_value', 'prob_alive', 'expected_transactions', 'expected_money'],
  ...['money_median', 'discounted_money', 'residual_lifetime_value', 'customer_lifetime_value', 'average_order'],
  'growth_potential',
  ...['first_order', 'last_order', 'next_order_expected', 'days_since_first_order', 'days_since_last_order'],
  ...['and', 'or', 'not', 'in', 'is', 'between', 'empty', 'null'],
]);

const LONGEST = 40;

/** Names that options, rules and columns of files can write, of headers in their order: `Lead Source` is `lead_source`, and a second `channel` `person_channel`. */
export function attributeNames(headers: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return headers.map((header) => {
    const plain = normaliseHeader(header).replaceAll(' ', '_').slice(0, LONGEST);
    const wanted = taken.has(plain) || !/^\p{L}/u.test(plain) ? `person_${plain}` : plain;
    let name = wanted;
    for (let copy = 2; used.has(name); copy += 1) name = `${wanted}_${copy}`;
    used.add(name);
    return name;
  });
}

/** Whether a column says how a person is called, numbered or reached, which is nobody else's and compares nobody. */
export function isPersonal(header: string): boolean {
  if (identityOf(header) !== null) return true;
  return /^id$|\b(first|last|family|given|middle|sur) ?name\b|\b(surname|forename|vorname|nachname|imie|nazwisko|street|strasse|ulica|address ?[12]?|iban)\b|^(姓名|姓|名|地址|街道)$/.test(
    normaliseHeader(header),
  );
}
