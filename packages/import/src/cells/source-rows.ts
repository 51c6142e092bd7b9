import { type Connection, sql } from '@perennial/engine';
import type { ColumnStats } from '../columns/column-stats.ts';
import type { Recognised } from '../columns/recognise-columns.ts';
import type { SourceTable } from '../files/read-source.ts';
import { cellText } from '../lexicon/cell-text.ts';
import { isRefundedStatus } from '../lexicon/status-words.ts';
import type { Note } from '../note.ts';
import type { ImportRequest } from '../request.ts';
import { customerOf } from './customer-names.ts';
import { type CurrencyDecision, decideCurrency } from './decide-currency.ts';
import { type AmountReading, digitsAfterPoint, MONEY, readAmounts } from './parse-amounts.ts';
import { readDates } from './parse-dates.ts';
import type { ReadableRows } from './readable-rows.ts';
import { cancelledIf, testIf } from './row-flags.ts';

/**
 * A source's rows with their meaning: file, line, customer (null for a guest), order_id, at, date_given, amount (exact), amount_given,
 * refund, cost, channel, cancelled, test, refunded_in_full, fault (what makes the row unusable by itself).
 */
export interface SourceRows extends ReadableRows {
  readonly currency: CurrencyDecision;
  readonly notes: readonly Note[];
}

/** Decides, over the whole source, how each column is read, and writes the query that reads it. */
export async function sourceRows(
  connection: Connection,
  source: SourceTable,
  { columns, export: program }: Recognised,
  stats: readonly ColumnStats[],
  request: ImportRequest,
  now: Date,
): Promise<SourceRows> {
  const typeOf = (name: string) => source.columns.find((column) => column.name === name)?.type ?? 'VARCHAR';
  const dates = await readDates(connection, source, { date: columns.date!, time: columns.time }, request, now);
  const read = async (column: string | undefined) => (column ? await readAmounts(connection, source, column) : null);
  const amount = columns.amount
    ? await readAmounts(connection, source, columns.amount)
    : product(
        await readAmounts(connection, source, columns.quantity!),
        await readAmounts(connection, source, columns.price!),
      );
  const refund = await read(columns.refund);
  const cost = await read(columns.cost);
  const currency = await decideCurrency(connection, source, columns, amount.sign, request);
  const text = (column: string | undefined) =>
    column ? cellText(column, source.isTrimmed) : sql`cast(null as varchar)`;
  const money = (reading: AmountReading | null) => (reading ? sql`abs(${reading.value})` : sql`cast(null as ${MONEY})`);
  const customer = customerOf(columns.customer!, typeOf(columns.customer!), source.isTrimmed);
  const written = sql`
select "#file" as file, "#line" as line, ${customer} as customer,
  ${text(columns.order)} as order_id, ${dates.at} as ordered_at, ${dates.given} as date_given,
  ${amount.value} as amount, ${amount.given} as amount_given,
  ${money(refund)} as refund, ${cost?.value ?? sql`cast(null as ${MONEY})`} as cost, ${text(columns.channel)} as channel,
  ${cancelledIf(columns)} as cancelled, ${testIf(columns, stats)} as test,
  ${columns.status ? isRefundedStatus(columns.status, program === 'Magento order grid') : sql`false`} as refunded_in_full,
  case when "#problem" is not null then 'malformed-line' when ${currency.isOther} then 'other-currency'
    ${amount.alwaysReadable ? sql`` : sql`when ${amount.given} and ${amount.value} is null then 'unreadable-amount'`} end as fault
from ${source.relation}`;
  return {
    query: written,
    amountDigits: amount.digits ?? digitsAfterPoint(columns.amount ? typeOf(columns.amount) : ''),
    currency,
    notes: [...(dates.note ? [dates.note] : []), ...currency.notes],
  };
}

/** Quantity × price, null where that is too large to be money. */
function product(quantity: AmountReading, price: AmountReading): AmountReading {
  const [q, p] = [quantity.value, price.value];
  // A product of two narrow decimals is computed within 18 digits and fails beyond: whole quantities stay there, others are widened.
  const whole = sql`cast(${q} as integer) * ${p}`;
  const wide = sql`cast(cast(${q} as decimal(19, 6)) * cast(${p} as decimal(19, 6)) as ${MONEY})`;
  return {
    value: sql`case when abs(cast(${q} as double) * cast(${p} as double)) < 1e11 then
      case when ${q} = trunc(${q}) and abs(${q}) < 1e9 then ${whole} else ${wide} end end`,
    given: sql`(${quantity.given} and ${price.given})`,
    sign: price.sign,
  };
}
