import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { decideCurrency } from '../cells/decide-currency.ts';
import { localDay } from '../cells/local-day.ts';
import { readAmounts } from '../cells/parse-amounts.ts';
import { readDates } from '../cells/parse-dates.ts';
import { cellText } from '../lexicon/cell-text.ts';
import { type Note, note } from '../notes/note.ts';
import { defaultRules, type ImportRequest } from '../request/import-request.ts';
import { readSources } from '../source/read-sources.ts';
import type { Source } from '../source/source.ts';
import type { SourceTable } from '../source/source-table.ts';
import { amountUnit } from './amount-unit.ts';
import { billingMonths } from './billing-interval.ts';
import {
  begunBefore,
  contractsOf,
  type TransactionColumns,
  type TransactionPart,
  type TransactionRow,
  transactionColumns,
  transactionParts,
} from './store-transactions.ts';
import type { Subscription } from './subscription.ts';
import { type SubscriptionColumns, subscriptionColumns } from './subscription-columns.ts';
import { type LeftOutRows, subscriptionsOf } from './subscriptions-of-rows.ts';

export interface SubscriptionRequest
  extends Pick<ImportRequest, 'timeZone' | 'currency' | 'dateOrder' | 'encoding' | 'subscriptionColumns' | 'leftOut'> {
  /** The day of a file that has no dates; today where it is not said. */
  readonly asOf?: string | undefined;
}

/** Where subscriptions are read: a database and a folder of no use afterwards. */
export interface SubscriptionPlace {
  readonly connection: Connection;
  readonly scratchFolder: string;
}

export interface SubscriptionFile {
  readonly name: string;
  readonly rows: number;
  readonly columns: SubscriptionColumns;
  /** Whether it is a known report of transactions, of which nobody needs to say what a column is. */
  readonly isKnown: boolean;
  readonly currency: string;
  readonly minorUnits: number;
  readonly subscriptions: readonly Subscription[];
  readonly leftOut: LeftOutRows;
  /** False where the file tells how long each has been there and no day: starts and ends are then counted back from `asOf`. */
  readonly hasDates: boolean;
  readonly asOf: string;
  readonly notes: readonly Note[];
}

/**
 * Reads the subscriptions of a billing system: one row a contract, with a customer, an amount an interval, a start and an end. Rejects with a
 * Failure that names file, row, value and remedy. Rows that say too little are left out, each under a reason.
 */
export async function readSubscriptions(
  { connection, scratchFolder }: SubscriptionPlace,
  sources: readonly Source[],
  request: SubscriptionRequest,
  now: Date,
): Promise<SubscriptionFile> {
  const table = await readSources(sources, { connection, scratchFolder });
  const name = sources.map((source) => source.name).join(', ');
  const names = table.columns.map((column) => column.name);
  const transactions = transactionColumns(names, request.currency);
  const { asOf = localDay(now, request.timeZone), subscriptionColumns: said, leftOut, ...how } = request;
  const columns = transactions?.columns ?? subscriptionColumns(names, name, { columns: said, leftOut });
  const told = transactions?.currency ? { currency: transactions.currency } : {};
  const asked: ImportRequest = { ...how, ...told, from: { files: [] }, columns: {}, rules: defaultRules };
  const amount = await readAmounts(connection, table, columns.amount);
  const currency = await decideCurrency(connection, table, columns, amount, asked);
  const rows = await connection.rows<TransactionRow>(sql`
select ${await cells(connection, table, columns, asked, now)}, ${moreCells(transactions?.more)}, cast(${amount.value} as double) as amount,
  ${currency.isOther} as "other", "#problem" is not null as broken, ${id('#line')} as line
from ${table.relation} order by "#file", ${id('#line')}`);
  const unit = amountUnit(
    names,
    columns.amount,
    rows.map((row) => row.amount),
    rows.some((row) => EPOCH.test(row.startedText ?? '')),
  );
  const units = unit.isInCents ? 1 : 10 ** currency.minorUnits;
  const read = subscriptionsOf(transactions ? contractsOf(rows) : rows, { columns, file: name, units, asOf });
  const before = transactions ? begunBefore(rows) : 0;
  const isGuessed =
    transactions === null &&
    columns.interval === undefined &&
    columns.tenure === undefined &&
    read.subscriptions.some(({ plan }) => billingMonths(plan) === null);
  return {
    name,
    rows: rows.length,
    columns,
    isKnown: transactions !== null,
    currency: currency.currency,
    minorUnits: currency.minorUnits,
    asOf,
    ...read,
    notes: [
      ...currency.notes,
      ...unit.notes,
      ...read.notes,
      ...(isGuessed ? [note('subscriptions-monthly')] : []),
      ...(before > 0 ? [note('subscriptions-begun-before', { subscriptions: { count: before } })] : []),
    ],
  };
}

const EPOCH = /^\d{10}(\d{3})?$/;

const texts = [
  'id',
  'customer',
  'plan',
  'quantity',
  'interval',
  'intervalCount',
  'status',
  'tenure',
  'churned',
] as const;
const days = ['started', 'trialEnd', 'cancelled', 'ended', 'paused', 'resumed'] as const;

/** The cells of a row: texts as they are; days as `YYYY-MM-DD`, and beside each the text that it was read from. */
async function cells(
  connection: Connection,
  table: SourceTable,
  columns: SubscriptionColumns,
  request: ImportRequest,
  now: Date,
): Promise<Fragment> {
  let list = sql`null as nothing`;
  for (const part of texts) list = sql`${list}, ${textOf(columns[part])} as ${id(part)}`;
  for (const part of days) {
    const column = columns[part];
    list = sql`${list}, ${await dayOf(connection, table, column, request, now)} as ${id(part)}, ${dayText(column)} as ${id(`${part}Text`)}`;
  }
  return list;
}

/** What a file of transactions has beside; nothing of any other. */
function moreCells(columns: TransactionColumns['more'] = {}): Fragment {
  const parts = Object.keys(transactionParts) as TransactionPart[];
  return join(parts.map((part) => sql`${textOf(columns[part])} as ${id(part)}`));
}

function textOf(column: string | undefined): Fragment {
  return column === undefined ? sql`cast(null as varchar)` : cellText(column);
}

/** What some shops write for a day that never was. */
const NO_DAYS = ['0', '0000-00-00', '0000-00-00 00:00:00'] as const;

function dayText(column: string | undefined): Fragment {
  const text = textOf(column);
  return sql`case when ${text} not in (${join(NO_DAYS.map((none) => sql`${none}`))}) then ${text} end`;
}

/** The day of a cell as text; null where there is no column, or no cell of it that is filled. */
async function dayOf(
  connection: Connection,
  table: SourceTable,
  column: string | undefined,
  request: ImportRequest,
  now: Date,
): Promise<Fragment> {
  const none = sql`cast(null as varchar)`;
  if (column === undefined) return none;
  const [filled] = await connection.rows(
    sql`select 1 from ${table.relation} where ${dayText(column)} is not null limit 1`,
  );
  if (!filled) return none;
  const { at } = await readDates(connection, table, { date: column }, request, now);
  return sql`cast(cast(${at} as date) as varchar)`;
}
