import { type Connection, type Fragment, id, sql } from '@perennial/engine';
import { type CurrencyDecision, decideCurrency } from '../cells/decide-currency.ts';
import { digitsAfterPoint, MONEY } from '../cells/parse-amounts.ts';
import type { ReadableRows } from '../cells/readable-rows.ts';
import { rowsQuery } from '../cells/rows-query.ts';
import type { ColumnStats } from '../columns/column-stats.ts';
import type { Recognised } from '../columns/recognise-columns.ts';
import type { ImportRequest } from '../request/import-request.ts';
import type { ClusterTable } from './cluster-table.ts';
import { product, tableAmounts } from './table-amounts.ts';
import { tableDates } from './table-dates.ts';

/** The rows of a table with their meaning, as those of a file; `unread` is the text of a date or an amount that cannot be read. */
export interface TableRows extends ReadableRows {
  readonly currency: CurrencyDecision;
}

/** Decides how each column is read, and writes the query that reads it. */
export async function tableRows(
  connection: Connection,
  table: ClusterTable,
  recognised: Recognised,
  stats: readonly ColumnStats[],
  request: ImportRequest,
): Promise<TableRows> {
  const { columns } = recognised;
  const typeOf = (name: string) => table.columns.find((column) => column.name === name)?.type ?? '';
  const dates = await tableDates(connection, table, { date: columns.date!, time: columns.time }, request.timeZone);
  const read = async (column: string | undefined) => (column ? await tableAmounts(connection, table, column) : null);
  const isPriced = columns.quantity && columns.price;
  const amount =
    (await read(columns.amount)) ??
    (isPriced ? null : { value: sql`cast(1 as ${MONEY})`, given: sql`true`, sign: null }) ??
    product(
      await tableAmounts(connection, table, columns.quantity!),
      await tableAmounts(connection, table, columns.price!),
    );
  const refund = await read(columns.refund);
  const cost = await read(columns.cost);
  const currency = await decideCurrency(connection, table, columns, null, request);
  const unread = (reading: { readonly given: Fragment }, value: Fragment, column: string | undefined) =>
    column
      ? sql`case when ${reading.given} and ${value} is null then cast(${id(column)} as varchar) end`
      : sql`cast(null as varchar)`;
  const query = rowsQuery(table.relation, recognised, stats, typeOf, {
    place: sql`0 as file, cast(null as bigint) as line`,
    dates,
    amount,
    refund,
    cost,
    testCustomers: request.testCustomers,
    faults: sql`when ${currency.isOther} then 'other-currency' when ${amount.given} and ${amount.value} is null then 'unreadable-amount'`,
    more: sql`,
  coalesce(${unread(dates, dates.at, columns.date)}, ${unread(amount, amount.value, columns.amount)}) as unread`,
  });
  return {
    query,
    amountDigits: digitsAfterPoint(columns.amount ? typeOf(columns.amount) : ''),
    currency,
  };
}
