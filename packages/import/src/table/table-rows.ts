import { type Connection, type Fragment, id, sql } from '@perennial/engine';
import { customerOf } from '../cells/customer-names.ts';
import { type CurrencyDecision, decideCurrency } from '../cells/decide-currency.ts';
import { type AmountReading, digitsAfterPoint, MONEY } from '../cells/parse-amounts.ts';
import type { ReadableRows } from '../cells/readable-rows.ts';
import { cancelledIf, testIf } from '../cells/row-flags.ts';
import type { ColumnStats } from '../columns/column-stats.ts';
import type { Recognised } from '../columns/recognise-columns.ts';
import { cellText } from '../lexicon/cell-text.ts';
import { isRefundedStatus } from '../lexicon/status-words.ts';
import type { ImportRequest } from '../request.ts';
import type { DescribedTable } from './describe-table.ts';
import { product, tableAmounts } from './table-amounts.ts';
import { tableDates } from './table-dates.ts';

/** The rows of a table with their meaning, as those of a file; `unread` is the text of a date or an amount that cannot be read. */
export interface TableRows extends ReadableRows {
  readonly currency: CurrencyDecision;
}

/** Decides how each column is read, and writes the query that reads it. */
export async function tableRows(
  connection: Connection,
  table: DescribedTable,
  { columns, export: program }: Recognised,
  stats: readonly ColumnStats[],
  request: ImportRequest,
): Promise<TableRows> {
  const typeOf = (name: string) => table.columns.find((column) => column.name === name)?.type ?? '';
  const dates = await tableDates(connection, table, { date: columns.date!, time: columns.time }, request.timeZone);
  const read = async (column: string | undefined) => (column ? await tableAmounts(connection, table, column) : null);
  const amount =
    (await read(columns.amount)) ??
    product(
      await tableAmounts(connection, table, columns.quantity!),
      await tableAmounts(connection, table, columns.price!),
    );
  const refund = await read(columns.refund);
  const cost = await read(columns.cost);
  const source = { relation: table.relation, files: [{ path: table.name }] };
  const currency = await decideCurrency(connection, source, columns, null, request);
  const text = (column: string | undefined) => (column ? cellText(column) : sql`cast(null as varchar)`);
  const money = (reading: AmountReading | null) => reading?.value ?? sql`cast(null as ${MONEY})`;
  const unread = (reading: { readonly given: Fragment }, value: Fragment, column: string | undefined) =>
    column
      ? sql`case when ${reading.given} and ${value} is null then cast(${id(column)} as varchar) end`
      : text(column);
  const customer = customerOf(columns.customer!, typeOf(columns.customer!));
  const query = sql`
select 0 as file, cast(null as bigint) as line, ${customer} as customer,
  ${text(columns.order)} as order_id, ${dates.at} as ordered_at, ${dates.given} as date_given,
  ${amount.value} as amount, ${amount.given} as amount_given,
  abs(${money(refund)}) as refund, ${money(cost)} as cost, ${text(columns.channel)} as channel,
  ${cancelledIf(columns)} as cancelled, ${testIf(columns, stats)} as test,
  ${columns.status ? isRefundedStatus(columns.status, program === 'Magento order grid') : sql`false`} as refunded_in_full,
  case when ${currency.isOther} then 'other-currency' when ${amount.given} and ${amount.value} is null then 'unreadable-amount' end as fault,
  coalesce(${unread(dates, dates.at, columns.date)}, ${unread(amount, amount.value, columns.amount)}) as unread
from ${table.relation}`;
  return {
    query,
    amountDigits: digitsAfterPoint(columns.amount ? typeOf(columns.amount) : ''),
    currency,
  };
}
