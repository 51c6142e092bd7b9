import { type Connection, type Fragment, id, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { decideCurrency } from '../cells/decide-currency.ts';
import { readAmounts } from '../cells/parse-amounts.ts';
import { readDates } from '../cells/parse-dates.ts';
import { cellText } from '../lexicon/cell-text.ts';
import { type Note, note } from '../notes/note.ts';
import { registry } from '../registry.ts';
import { defaultRules, type ImportRequest } from '../request/import-request.ts';
import { findSources } from '../source/find-sources.ts';
import { readSources } from '../source/read-sources.ts';
import type { SourceTable } from '../source/source-table.ts';
import { billingMonths } from './billing-interval.ts';
import type { Subscription } from './subscription.ts';
import { type SubscriptionColumns, subscriptionColumns } from './subscription-columns.ts';

export interface SubscriptionRequest
  extends Pick<ImportRequest, 'from' | 'timeZone' | 'currency' | 'dateOrder' | 'encoding'> {}

/** Where subscriptions are read: a database and a folder of no use afterwards. */
export interface SubscriptionPlace {
  readonly connection: Connection;
  readonly scratchFolder: string;
}

export interface SubscriptionFile {
  readonly name: string;
  readonly rows: number;
  readonly columns: SubscriptionColumns;
  readonly currency: string;
  readonly minorUnits: number;
  readonly subscriptions: readonly Subscription[];
  readonly notes: readonly Note[];
}

/** Months where neither a column nor the plan's name says how often is billed. */
const USUAL = 1;

/**
 * Reads the subscriptions of a billing system: one row a contract, with a customer, an amount an interval, a start and an end. Rejects with a
 * Failure that names file, row, value and remedy. Rows without customer or start are left out and counted in a note.
 */
export async function readSubscriptions(
  { connection, scratchFolder }: SubscriptionPlace,
  request: SubscriptionRequest,
  now: Date,
): Promise<SubscriptionFile> {
  const place = { connection, home: 'folder', folder: scratchFolder, scratchFolder } as const;
  const sources = await findSources(request.from, registry.kinds, place, request);
  const table = await readSources(sources, place);
  const name = sources.map((source) => source.name).join(', ');
  const columns = subscriptionColumns(
    table.columns.map((column) => column.name),
    name,
  );
  const asked: ImportRequest = { ...request, columns: {}, rules: defaultRules };
  const amount = await readAmounts(connection, table, columns.amount);
  const currency = await decideCurrency(connection, table, columns, amount, asked);
  const day = (column: string | undefined) => dayOf(connection, table, column, asked, now);
  const rows = await connection.rows<Row>(sql`
select ${textOf(columns.id)} as id, ${textOf(columns.customer)} as customer, ${textOf(columns.plan)} as plan,
  cast(${amount.value} as double) as amount, ${textOf(columns.quantity)} as quantity, ${textOf(columns.interval)} as "interval",
  ${textOf(columns.intervalCount)} as times, ${await day(columns.started)} as started, ${await day(columns.trialEnd)} as trial,
  ${await day(columns.cancelled)} as cancelled, ${await day(columns.ended)} as ended, ${id('#line')} as line
from ${table.relation} where ${id('#problem')} is null and not (${currency.isOther}) order by ${id('#line')}`);
  const usable = rows.filter((row) => row.customer !== null && row.started !== null && row.amount !== null);
  const units = 10 ** currency.minorUnits;
  const subscriptions = usable.map((row) => subscriptionOf(row, units, name));
  const left = rows.length - usable.length;
  const isGuessed = columns.interval === undefined && usable.some(({ plan }) => billingMonths(plan ?? '') === null);
  return {
    name,
    rows: rows.length,
    columns,
    currency: currency.currency,
    minorUnits: currency.minorUnits,
    subscriptions,
    notes: [
      ...currency.notes,
      ...(left > 0 ? [note('subscriptions-left-out', { rows: { count: left } })] : []),
      ...(isGuessed ? [note('subscriptions-monthly')] : []),
    ],
  };
}

type Row = {
  readonly id: string | null;
  readonly customer: string | null;
  readonly plan: string | null;
  readonly amount: number | null;
  readonly quantity: string | null;
  readonly interval: string | null;
  readonly times: string | null;
  readonly started: string | null;
  readonly trial: string | null;
  readonly cancelled: string | null;
  readonly ended: string | null;
  readonly line: number;
};

function textOf(column: string | undefined): Fragment {
  return column === undefined ? sql`cast(null as varchar)` : cellText(column);
}

/** The day of a cell as text; null where there is no column. */
async function dayOf(
  connection: Connection,
  table: SourceTable,
  column: string | undefined,
  request: ImportRequest,
  now: Date,
): Promise<Fragment> {
  if (column === undefined) return sql`cast(null as varchar)`;
  const { at } = await readDates(connection, table, { date: column }, request, now);
  return sql`cast(cast(${at} as date) as varchar)`;
}

function subscriptionOf(row: Row, units: number, file: string): Subscription {
  const { customer, plan, started, trial, cancelled, ended, line } = row;
  const quantity = row.quantity === null ? 1 : Number(row.quantity);
  const times = row.times === null ? 1 : Number(row.times);
  const months =
    row.interval === null && row.times === null ? (billingMonths(plan ?? '') ?? USUAL) : monthsOf(row, times);
  if (!(months !== null && months > 0 && quantity >= 0))
    throw new Failure('interval-unreadable', {
      file: { text: file },
      line: { count: line },
      value: { text: `${row.interval ?? ''} ${row.times ?? ''} ${row.quantity ?? ''}`.trim() },
    });
  return {
    id: row.id ?? `${file}:${line}`,
    customer: customer!,
    plan: plan ?? '',
    amount: Math.round(row.amount! * quantity * units),
    months,
    started: started!,
    trialEnd: trial,
    cancelled,
    ended,
  };
}

/** An interval with its count; a count alone is of months. */
function monthsOf({ interval }: Row, times: number): number | null {
  return interval === null ? times : billingMonths(interval, times);
}
