import { type Connection, type Fragment, sql } from '@perennial/engine';
import { MONEY } from '../cells/parse-amounts.ts';
import { normaliseHeader } from '../lexicon/headers.ts';
import { type Note, note } from '../notes/note.ts';
import { LINES } from '../scratch/import-tables.ts';

/** Each row is an order by itself. */
export function ordersOfRows(rows: Fragment, more: Fragment = sql``): Fragment {
  return sql`select file, line, order_id, customer, ordered_at, date_given, amount,
  case when amount > 0 then amount else 0 end as gross, case when amount < 0 then -amount else 0 end as back, coalesce(refund, 0) as refund, cost, channel, cancelled, test, refunded_in_full, fault, 1 as lines, 0 as negatives${more}
from (${rows})`;
}

/** Whether the lines of a table's orders repeat their total, see `isRepeatedTotal`. */
export async function totalIsRepeated(
  connection: Connection,
  amountColumn: string | undefined,
  order: Fragment,
): Promise<boolean> {
  if (!amountColumn) return false;
  const [seen] = await connection.rows<{ several: number; equal: number; values: number }>(sql`
select count(*) as several, count(*) filter (where lowest = highest) as equal, count(distinct highest) as "values" from (
  select min(amount) as lowest, max(amount) as highest from ${LINES} where amount > 0 and fault is null and order_id is not null group by ${order} having count(*) > 1)`);
  return isRepeatedTotal(seen, amountColumn);
}

/**
 * A column named as a total is an order's where it is equal on the lines of nearly all orders with several; a column of any other name, only where it
 * is equal on all of ten orders or more, and they have many totals: lines of a few prices are equal by chance, and those of a line's name mean a line.
 */
export function isRepeatedTotal(
  seen: { readonly several: number; readonly equal: number; readonly values: number } | undefined,
  amountColumn: string | undefined,
): boolean {
  if (!amountColumn || !seen || seen.several === 0) return false;
  const header = normaliseHeader(amountColumn);
  const isTotal =
    /\b(total|subtotal|grand|gesamt\w*|summe|razem|suma|ogolem|calkowit\w*|order (amount|value)|(kwota|wartosc) zamowienia)\b|合计|总额|总金额|总价|总计|订单(实付|支付|付款|应付)?金额|合計|総額|請求|お?支払い?金額|決済金額|(注文|受注)金額/.test(
      header,
    ) && !/\b(line|item|position|ligne|linea|riga|zeile\w*|pozycj\w*|wiersz\w*)\b|行|商品|明細|小計|小计/.test(header);
  if (isTotal) return seen.equal >= 0.9 * seen.several;
  const isOfLine =
    /\b(line|item|position|unit|price|ticket|zeile\w*|ligne|linea|riga|pozycj\w*|wiersz\w*)\b|行|票价/.test(header);
  return !isOfLine && seen.equal === seen.several && seen.several >= 10 && seen.values >= seen.several / 3;
}

/** What the lines of an order make together. */
export function sumsOfLines(totalIsRepeated: boolean, channel: Fragment): Fragment {
  const once = (column: Fragment) =>
    sql`case when min(${column}) = max(${column}) then max(${column}) else sum(${column}) end`;
  return sql`
min(ordered_at) as ordered_at, bool_or(date_given) as date_given,
  cast(sum(amount) as ${MONEY}) as amount,
  cast(coalesce(sum(amount) filter (where amount > 0), 0) as ${MONEY}) as gross, cast(coalesce(-sum(amount) filter (where amount < 0), 0) as ${MONEY}) as back,
  cast(coalesce(${once(sql`refund`)}, 0) as ${MONEY}) as refund, cast(${totalIsRepeated ? once(sql`cost`) : sql`sum(cost)`} as ${MONEY}) as cost,
  ${channel} as channel, bool_or(cancelled) as cancelled, bool_or(test) as test, bool_or(refunded_in_full) as refunded_in_full,
  any_value(fault) as fault, count(*) as lines, count(*) filter (where amount < 0) as negatives`;
}

/** What was decided about the lines of an order. */
export function notesOnLines(decided: {
  readonly repeats: boolean;
  readonly amountColumn: string | undefined;
  readonly hasLines: boolean;
  readonly hasRefund: boolean;
}): readonly Note[] {
  const { repeats, amountColumn, hasLines, hasRefund } = decided;
  return [
    ...(repeats && amountColumn !== undefined ? [note('total-repeated', { column: { text: amountColumn } })] : []),
    ...(!repeats && hasLines ? [note('lines-summed')] : []),
    ...(hasRefund ? [note('refunds-on-orders')] : []),
  ];
}
