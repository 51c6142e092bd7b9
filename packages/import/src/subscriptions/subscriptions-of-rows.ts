import { monthsBefore } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { type Note, note } from '../notes/note.ts';
import { billingMonths } from './billing-interval.ts';
import type { Subscription } from './subscription.ts';
import type { SubscriptionColumns } from './subscription-columns.ts';
import { monthlyHeaders, subscriptionHeader } from './subscription-headers.ts';
import { fateOf } from './subscription-status.ts';

type Day = 'started' | 'trialEnd' | 'cancelled' | 'ended' | 'paused' | 'resumed';
type Text = 'id' | 'customer' | 'plan' | 'quantity' | 'interval' | 'intervalCount' | 'status' | 'tenure' | 'churned';

/** A row of a file of subscriptions: days as `YYYY-MM-DD`, null where blank or unreadable; `…Text` is what was there. */
export type SubscriptionRow = { readonly [Each in Text | Day | `${Day}Text`]: string | null } & {
  readonly amount: number | null;
  readonly other: boolean;
  readonly broken: boolean;
  /** Why it is left out, where that is known before its cells are looked at. */
  readonly reason?: LeftOutReason;
  readonly line: number;
};

/** Why a row is no subscription: in words `subscriptions.left-out.REASON`. */
export type LeftOutReason =
  | 'broken'
  | 'other-currency'
  | 'no-customer'
  | 'no-amount'
  | 'no-start'
  | 'unreadable-day'
  | 'over-without-day'
  | 'never-began'
  | 'ends-before-start'
  | 'refunded'
  | 'sandbox'
  | 'not-renewing';

/** Rows that are no subscriptions, by reason, with the line of the first of each. */
export type LeftOutRows = readonly { readonly reason: LeftOutReason; readonly rows: number; readonly line: number }[];

export interface RowsOf {
  readonly columns: SubscriptionColumns;
  readonly file: string;
  /** Minor units to one in which the file writes amounts. */
  readonly units: number;
  /** The day from which a file without dates counts back. */
  readonly asOf: string;
}

const dayParts = ['started', 'trialEnd', 'cancelled', 'ended', 'paused', 'resumed'] as const;

/** Rows as subscriptions; those that say too little, by reason. Throws interval-unreadable for a row whose interval or quantity is none. */
export function subscriptionsOf(rows: readonly SubscriptionRow[], of: RowsOf) {
  const leftOut = new Map<LeftOutReason, { rows: number; line: number }>();
  const used: SubscriptionRow[] = [];
  const hasDates = of.columns.started !== undefined;
  for (const row of rows) {
    const reason = reasonAgainst(row, hasDates);
    if (reason === null) used.push(row);
    else {
      const counted = leftOut.get(reason) ?? { rows: 0, line: row.line };
      leftOut.set(reason, { ...counted, rows: counted.rows + 1 });
    }
  }
  const lastDay = used
    .flatMap((row) => dayParts.map((part) => row[part]))
    .reduce<string>((a, b) => (b !== null && b > a && b <= of.asOf ? b : a), '');
  const ids = new Map<string, number>();
  const subscriptions = used.map((row) => subscriptionOf(row, { ...of, lastDay, hasDates }, ids));
  return {
    subscriptions,
    hasDates,
    leftOut: [...leftOut].map(([reason, counted]) => ({ reason, ...counted })),
    notes: notesOf(
      used,
      [...leftOut.values()].reduce((sum, each) => sum + each.rows, 0),
      hasDates,
    ),
  };
}

function notesOf(used: readonly SubscriptionRow[], left: number, hasDates: boolean): readonly Note[] {
  const count = (fate: string) => used.filter(({ status }) => fateOf(status) === fate).length;
  const owing = count('owes');
  const undated = used.filter(({ status, paused }) => fateOf(status) === 'paused' && paused === null).length;
  return [
    ...(left > 0 ? [note('subscriptions-left-out', { rows: { count: left } })] : []),
    ...(owing > 0 ? [note('subscriptions-owing', { subscriptions: { count: owing } })] : []),
    ...(undated > 0 ? [note('subscriptions-paused-undated', { subscriptions: { count: undated } })] : []),
    ...(hasDates ? [] : [note('subscriptions-without-days')]),
  ];
}

function reasonAgainst(row: SubscriptionRow, hasDates: boolean): LeftOutReason | null {
  if (row.reason !== undefined) return row.reason;
  if (row.broken) return 'broken';
  if (row.other) return 'other-currency';
  if (row.customer === null) return 'no-customer';
  if (row.amount === null || row.amount < 0) return 'no-amount';
  if (!hasDates) return Number.isFinite(tenureOf(row)) && tenureOf(row) >= 0 ? null : 'no-start';
  if (dayParts.some((part) => row[part] === null && row[`${part}Text`] !== null)) return 'unreadable-day';
  if (row.started === null) return 'no-start';
  const fate = fateOf(row.status);
  if (fate === 'never-began') return 'never-began';
  if (fate === 'over' && row.ended === null && row.cancelled === null) return 'over-without-day';
  return row.ended !== null && row.ended < row.started ? 'ends-before-start' : null;
}

function tenureOf({ tenure }: SubscriptionRow): number {
  return tenure === null ? Number.NaN : Number(tenure);
}

interface Reading extends RowsOf {
  readonly lastDay: string;
  readonly hasDates: boolean;
}

function subscriptionOf(row: SubscriptionRow, reading: Reading, ids: Map<string, number>): Subscription {
  const { columns, units, file } = reading;
  const { customer, plan } = row;
  const quantity = row.quantity === null ? 1 : Number(row.quantity);
  const months = monthsOf(row, reading);
  if (!(months !== null && months > 0 && quantity >= 0))
    throw new Failure('interval-unreadable', {
      file: { text: file },
      line: { count: row.line },
      value: { text: `${row.interval ?? ''} ${row.intervalCount ?? ''} ${row.quantity ?? ''}`.trim() },
    });
  const isMonthly = monthlyHeaders.includes(subscriptionHeader(columns.amount));
  const minor = row.amount! * units;
  const amount = isMonthly ? minor * months : Math.round(minor * quantity);
  const days = reading.hasDates ? daysOf(row, reading) : countedBack(row, reading.asOf);
  return { id: idOf(row, days.started, ids), customer: customer!, plan: plan ?? '', amount, months, ...days };
}

/** The file's own; else one that the same row has in the next export, too. */
function idOf(row: SubscriptionRow, started: string, ids: Map<string, number>): string {
  const id = row.id ?? [row.customer, row.plan ?? '', row.tenure === null ? started : ''].join('/');
  const seen = (ids.get(id) ?? 0) + 1;
  ids.set(id, seen);
  return seen === 1 ? id : `${id}/${seen}`;
}

type Days = Pick<Subscription, 'started' | 'trialEnd' | 'cancelled' | 'ended' | 'paused' | 'resumed'>;

/** Where the file has but one of the two days of an end, or a status says that it is over, that day is both. */
function daysOf(row: SubscriptionRow, { columns, lastDay }: Reading): Days {
  const { cancelled, trialEnd, resumed, status } = row;
  const fate = fateOf(status);
  const isOver = fate === 'over' || columns.ended === undefined;
  return {
    started: row.started!,
    trialEnd,
    cancelled,
    ended: row.ended ?? (isOver ? cancelled : null),
    // A day to come on which it is to go on tells that it is paused now.
    paused: row.paused ?? (fate === 'paused' || (resumed !== null && resumed > lastDay) ? lastDay : null),
    resumed,
  };
}

const CHURNED = /^(yes|true|1(\.0+)?|y|churned|tak|ja|是)$/i;

/** Days of a row that says only for how many months, counted back from one day. */
function countedBack(row: SubscriptionRow, asOf: string): Days {
  const tenure = Math.floor(tenureOf(row));
  const started = monthsBefore(asOf, tenure);
  const hasLeft = CHURNED.test((row.churned ?? '').trim());
  const ended = hasLeft ? monthsBefore(started, -tenure) : null;
  return { started, trialEnd: null, cancelled: ended, ended };
}

/** `billing_period` is the unit in some exports and how many of them in others: what is a number is the count. */
function unitFirst({ interval, intervalCount }: SubscriptionRow): readonly [unit: string | null, count: string | null] {
  const isSwapped = intervalCount !== null && Number.isNaN(Number(intervalCount)) && Number(interval) > 0;
  return isSwapped ? [intervalCount, interval] : [interval, intervalCount];
}

/** Months where neither a column nor the plan's name says how often is billed. */
const USUAL = 1;

function monthsOf(row: SubscriptionRow, { columns, hasDates }: Reading): number | null {
  const { plan } = row;
  const [interval, intervalCount] = unitFirst(row);
  // A charge a month with a term of a year can be seen to end in any month.
  if (!hasDates || (interval === null && monthlyHeaders.includes(subscriptionHeader(columns.amount)))) return USUAL;
  const times = intervalCount === null ? 1 : Number(intervalCount);
  if (interval === null) return intervalCount === null ? (billingMonths(plan ?? '') ?? USUAL) : times;
  return billingMonths(interval, times);
}
