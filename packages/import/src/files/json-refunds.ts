import { type Fragment, join, sql } from '@perennial/engine';

/** Where a refund says how much it was, the surest first; of Shopify, WooCommerce, Stripe and others. */
const amounts = [
  '$.total_refunded_set.shop_money.amount',
  '$.totalRefundedSet.shopMoney.amount',
  '$.amount',
  '$.total',
  '$.total_amount',
  '$.refund_amount',
];

/**
 * What a list of refunds at a path of the column `json` gave back: of each refund the payments that succeeded, its own amount, or the lines it
 * names. Null where there is none.
 */
export function refundsWithin(path: string): Fragment {
  const named = amounts.map((each) => sql`abs(${numberAt(sql`refund`, each)})`);
  return sql`cast(list_sum(list_transform(json_extract(json, ${`${path}[*]`}), lambda refund: coalesce(${payments}, ${join(named)}, ${lines}))) as varchar)`;
}

/** Of the payments of a refund, those in the currency of the customer are converted as the order’s own total was. */
const payments = sql`case when json_type(refund, '$.transactions') = 'ARRAY' then coalesce(list_sum(list_transform(
  list_filter(json_extract(refund, '$.transactions[*]'), lambda payment: coalesce(json_extract_string(payment, '$.kind'), 'refund') = 'refund'
    and coalesce(json_extract_string(payment, '$.status'), 'success') = 'success'),
  lambda payment: cast(round(abs(${numberAt(sql`payment`, '$.amount')}) * ${conversion(sql`payment`)}, 4) as decimal(18, 4)))), 0) end`;

const lines = sql`list_sum(list_transform(json_extract(refund, '$.refund_line_items[*]'),
  lambda each: coalesce(${numberAt(sql`each`, '$.subtotal')}, 0) + coalesce(${numberAt(sql`each`, '$.total_tax')}, 0)))`;

function numberAt(value: Fragment, path: string): Fragment {
  return sql`try_cast(json_extract_string(${value}, ${path}) as decimal(18, 4))`;
}

function conversion(payment: Fragment): Fragment {
  const total = (whose: string) =>
    sql`try_cast(json_extract_string(json, ${`$.total_price_set.${whose}.amount`}) as double)`;
  const isOther = sql`json_extract_string(${payment}, '$.currency') <> json_extract_string(json, '$.currency')`;
  return sql`coalesce(case when ${isOther} then ${total('shop_money')} / nullif(${total('presentment_money')}, 0) end, 1)`;
}
