import { type Connection, type Fragment, sql } from '@perennial/engine';
import type { ColumnStats } from '../columns/column-stats.ts';
import { linkColumns, linkNotes } from '../columns/link-columns.ts';
import type { Recognised } from '../columns/recognise-columns.ts';
import type { ErasedPeople } from '../erased/erased-people.ts';
import { namesErased, putErased, withoutErased } from '../erased/without-erased.ts';
import { currencyInHeader } from '../lexicon/currencies.ts';
import type { Note } from '../notes/note.ts';
import type { ImportRequest } from '../request/import-request.ts';
import { ROWS } from '../scratch/import-tables.ts';
import { isTrimmed, type SourceTable } from '../source/source-table.ts';
import { adjustedBy, less, oneEach, plus } from './amount-parts.ts';
import { inUnitsOf, unitNotes } from './amount-units.ts';
import { type CurrencyDecision, decideCurrency, withoutMoney } from './decide-currency.ts';
import { exactCopies } from './exact-copies.ts';
import { identityParts } from './identity-parts.ts';
import { lineColumns } from './line-columns.ts';
import { lineParts } from './line-parts.ts';
import { orderNameParts } from './order-name-parts.ts';
import { type AmountReading, digitsAfterPoint, MONEY, readAmounts } from './parse-amounts.ts';
import { readDates } from './parse-dates.ts';
import type { ReadableRows } from './readable-rows.ts';
import { type RowReadings, rowsQuery } from './rows-query.ts';
import { statusNotes, statusReadings } from './status-readings.ts';

/**
 * A source's rows with their meaning: file, line, customer (null for a guest), order_id, at, date_given, amount (exact),
 * refund, cost, channel, cancelled, test, refunded_in_full, fault (what makes the row unusable by itself).
 */
export interface SourceRows extends ReadableRows {
  readonly currency: CurrencyDecision;
  readonly notes: readonly Note[];
  /** The same rows with what `lineParts` reads of them; null where no column tells what was ordered. */
  readonly lines: Fragment | null;
  /** The same rows with what `identityParts` reads of them; null where no column names a customer otherwise. */
  readonly identities: Fragment | null;
  /** The same rows with what `orderNameParts` reads of them; null where no column has other numbers of orders. */
  readonly orderNames: Fragment | null;
}

/** Decides, over the whole source, how each column is read, and writes the query that reads it. */
export async function sourceRows(
  connection: Connection,
  source: SourceTable,
  recognised: Recognised,
  stats: readonly ColumnStats[],
  request: ImportRequest,
  now: Date,
  erased: ErasedPeople | null = null,
): Promise<SourceRows> {
  const { columns } = recognised;
  const typeOf = (name: string) => source.columns.find((column) => column.name === name)?.type ?? 'VARCHAR';
  const dates = await readDates(connection, source, { date: columns.date!, time: columns.time }, request, now);
  const read = async (column: string | undefined) => (column ? await readAmounts(connection, source, column) : null);
  const priced = columns.amount ?? columns.price;
  const [written, quantity, refunded, cost, adjusted] = [
    priced ? await readAmounts(connection, source, priced) : oneEach,
    columns.amount || !priced ? null : await readAmounts(connection, source, columns.quantity!),
    await read(columns.refund),
    await read(columns.cost),
    columns.refund ? null : await read(columns.adjusted),
  ];
  const implied = columns.currency ? undefined : (recognised.export?.currency ?? currencyInHeader(priced ?? ''));
  const asked = request.currency === undefined && implied ? { ...request, currency: implied } : request;
  const currency = priced ? await decideCurrency(connection, source, columns, written, asked) : withoutMoney;
  const inUnits = (reading: AmountReading | null, column: string | undefined) =>
    reading && inUnitsOf(reading, column ?? '', currency.minorUnits, recognised.export?.isInMinorUnits);
  const each = inUnits(written, priced)!;
  const whole = quantity ? product(quantity, each) : each;
  const amount = less(whole, inUnits(await read(recognised.discount), recognised.discount));
  const more = (recognised.moreRefunds ?? []).map(async (name) => inUnits(await read(name), name));
  const left = inUnits(adjusted, columns.adjusted);
  const refund = left
    ? { ...left, value: await adjustedBy(connection, source.relation, amount, left) }
    : plus(inUnits(refunded, columns.refund), await Promise.all(more));
  const statuses = await statusReadings(connection, source.relation, recognised);
  const unreadable = sql`when ${amount.given} and ${amount.value} is null then 'unreadable-amount'`;
  const readings: RowReadings = {
    place: sql`"#file" as file, "#line" as line`,
    dates,
    isTrimmed: isTrimmed(source),
    amount,
    refund,
    cost: inUnits(cost, columns.cost),
    status: statuses,
    testCustomers: request.testCustomers,
    faults: sql`when "#problem" is not null then 'malformed-line' when ${currency.isOther} then 'other-currency'
    ${amount.alwaysReadable ? sql`` : unreadable}`,
  };
  const known = erased?.isEmpty === false ? erased : null;
  if (known) await putErased(connection, known);
  const rowsWith = (more?: Fragment): Fragment => {
    if (!known) return rowsQuery(source.relation, recognised, stats, typeOf, { ...readings, ...(more && { more }) });
    const named = namesErased(
      stats.map(({ name }) => name),
      columns.customer!,
      known,
    );
    const marked = sql`${more ?? sql``}, ${named} as erased`;
    return withoutErased(rowsQuery(source.relation, recognised, stats, typeOf, { ...readings, more: marked }), known);
  };
  const query = rowsWith();
  const taken = new Set(Object.values(columns));
  const links = linkColumns(stats, taken, request.dimensions);
  const lineNames = lineColumns(
    stats.map(({ name }) => name),
    taken,
    { ...links, ...request.dimensions },
  );
  const ofLines = lineNames && (await lineParts((column) => readAmounts(connection, source, column), lineNames));
  const names = stats.map(({ name }) => name);
  const others = identityParts(names, recognised);
  const orderNames = orderNameParts(names, recognised);
  const isKept = source.sources.some(({ capabilities }) => !capabilities.canBeReadAgain);
  if (isKept) await connection.execute(sql`create or replace temporary table ${ROWS} as ${query}`);
  return {
    lines: ofLines && rowsWith(ofLines),
    identities: others && rowsWith(others),
    orderNames: orderNames && rowsWith(orderNames),
    query: isKept ? sql`select * from ${ROWS}` : query,
    amountDigits: amount.digits ?? digitsAfterPoint(columns.amount ? typeOf(columns.amount) : ''),
    currency,
    notes: [
      ...dates.notes,
      ...currency.notes,
      ...linkNotes(links),
      ...unitNotes(written, priced ?? '', currency.minorUnits, recognised.export?.isInMinorUnits),
      ...(await statusNotes(connection, source.relation, columns, { statuses, hasRefund: refund !== null })),
      // A total that an order repeats on each of its lines is counted once; what pieces and prices make is added.
      ...(columns.order && columns.amount ? [] : await exactCopies(connection, source, columns.order !== undefined)),
    ],
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
