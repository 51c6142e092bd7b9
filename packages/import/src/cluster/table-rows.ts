import { type Connection, type Fragment, id, sql } from '@perennial/engine';
import { adjustedBy, less, oneEach, plus } from '../cells/amount-parts.ts';
import { inUnitsOf, unitNotes } from '../cells/amount-units.ts';
import { type CurrencyDecision, decideCurrency, withoutMoney } from '../cells/decide-currency.ts';
import { lineColumns } from '../cells/line-columns.ts';
import { lineParts } from '../cells/line-parts.ts';
import { digitsAfterPoint } from '../cells/parse-amounts.ts';
import type { ReadableRows } from '../cells/readable-rows.ts';
import { rowsQuery } from '../cells/rows-query.ts';
import { statusNotes, statusReadings } from '../cells/status-readings.ts';
import type { ColumnStats } from '../columns/column-stats.ts';
import type { Recognised } from '../columns/recognise-columns.ts';
import { currencyInHeader } from '../lexicon/currencies.ts';
import type { Note } from '../notes/note.ts';
import type { ImportRequest } from '../request/import-request.ts';
import type { ClusterTable } from './cluster-table.ts';
import { product, tableAmounts } from './table-amounts.ts';
import { tableDates } from './table-dates.ts';

/** The rows of a table with their meaning, as those of a file; `unread` is the text of a date or an amount that cannot be read. */
export interface TableRows extends ReadableRows {
  readonly currency: CurrencyDecision;
  readonly notes: readonly Note[];
  /** Whether the rows have what `lineParts` reads, too. */
  readonly haveLines: boolean;
}

/** Decides how each column is read, and writes the query that reads it. */
export async function tableRows(
  connection: Connection,
  table: ClusterTable,
  recognised: Recognised,
  stats: readonly ColumnStats[],
  request: ImportRequest,
  keepsLines: boolean,
): Promise<TableRows> {
  const { columns, export: known } = recognised;
  const typeOf = (name: string) => table.columns.find((column) => column.name === name)?.type ?? '';
  const dates = await tableDates(connection, table, { date: columns.date!, time: columns.time }, request.timeZone);
  const read = async (column: string | undefined) => (column ? await tableAmounts(connection, table, column) : null);
  const priced = columns.amount ?? columns.price;
  const written = (await read(priced)) ?? oneEach;
  const quantity = columns.amount || !priced ? null : await read(columns.quantity);
  const implied = columns.currency ? undefined : (known?.currency ?? currencyInHeader(priced ?? ''));
  const asked = request.currency === undefined && implied ? { ...request, currency: implied } : request;
  const currency = priced
    ? await decideCurrency(connection, table, columns, { sign: null, given: written.given }, asked)
    : withoutMoney;
  const inUnits = async (column: string | undefined) => {
    const reading = await read(column);
    return reading && inUnitsOf(reading, column ?? '', currency.minorUnits, known?.isInMinorUnits);
  };
  const each = inUnitsOf(written, priced ?? '', currency.minorUnits, known?.isInMinorUnits);
  const amount = less(quantity ? product(quantity, each) : each, await inUnits(recognised.discount));
  const left = columns.refund ? null : await inUnits(columns.adjusted);
  const more = await Promise.all((recognised.moreRefunds ?? []).map(inUnits));
  const refund = left
    ? { ...left, value: await adjustedBy(connection, table.relation, amount, left) }
    : plus(await inUnits(columns.refund), more);
  const cost = await inUnits(columns.cost);
  const statuses = await statusReadings(connection, table.relation, recognised);
  const unread = (reading: { readonly given: Fragment }, value: Fragment, column: string | undefined) =>
    column
      ? sql`case when ${reading.given} and ${value} is null then cast(${id(column)} as varchar) end`
      : sql`cast(null as varchar)`;
  const names = keepsLines
    ? lineColumns(
        stats.map(({ name }) => name),
        new Set(Object.values(columns)),
        request.dimensions,
      )
    : null;
  const lines = names && (await lineParts((column) => tableAmounts(connection, table, column), { ...names, more: {} }));
  const query = rowsQuery(table.relation, recognised, stats, typeOf, {
    place: sql`0 as file, cast(null as bigint) as line`,
    dates,
    amount,
    refund,
    cost,
    status: statuses,
    testCustomers: request.testCustomers,
    faults: sql`when ${currency.isOther} then 'other-currency' when ${amount.given} and ${amount.value} is null then 'unreadable-amount'`,
    more: sql`,
  coalesce(${unread(dates, dates.at, columns.date)}, ${unread(amount, amount.value, columns.amount)}) as unread${lines ?? sql``}`,
  });
  return {
    query,
    haveLines: lines !== null,
    amountDigits: digitsAfterPoint(columns.amount ? typeOf(columns.amount) : ''),
    currency,
    notes: [
      ...currency.notes,
      ...unitNotes(written, priced ?? '', currency.minorUnits, known?.isInMinorUnits),
      ...(await statusNotes(connection, table.relation, columns, { statuses, hasRefund: refund !== null })),
    ],
  };
}
