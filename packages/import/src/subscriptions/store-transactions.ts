import { addDays, daysBetween } from '@perennial/engine';
import type { SubscriptionColumns } from './subscription-columns.ts';
import { subscriptionHeader } from './subscription-headers.ts';
import type { LeftOutReason, SubscriptionRow } from './subscriptions-of-rows.ts';

/** What a file of transactions of app stores says beside what subscriptions have. */
export const transactionParts = {
  /** The first transaction of the same subscription. */
  original: 'original store transaction id',
  isTrial: 'is trial period',
  renews: 'is auto renewable',
  isSandbox: 'is sandbox',
  refunded: 'refunded at',
  updated: 'updated at',
  renewal: 'renewal number',
  /** What the customer paid, in their own currency. */
  local: 'price in purchased currency',
} as const;

export type TransactionPart = keyof typeof transactionParts;

/** A row of such a file: a period that was paid for, or a trial. */
export type TransactionRow = SubscriptionRow & { readonly [Part in TransactionPart]: string | null };

export interface TransactionColumns {
  readonly columns: SubscriptionColumns;
  readonly more: Readonly<Partial<Record<TransactionPart, string>>>;
  /** What amounts are in; null where a column says it. */
  readonly currency: 'USD' | null;
}

const NEEDED = ['rc original app user id', 'store transaction id', 'product identifier', 'start time', 'end time'];

/**
 * The columns of RevenueCat's export of transactions; null for any other file. Amounts are in dollars, or where another currency is asked for what was
 * paid in that.
 */
export function transactionColumns(names: readonly string[], currency?: string): TransactionColumns | null {
  const headers = new Map(names.map((name) => [subscriptionHeader(name), name]));
  const first = (...of: readonly string[]) =>
    of.map((header) => headers.get(header)).find((name) => name !== undefined);
  const own = first(transactionParts.local);
  const isOwn = currency !== undefined && currency.toUpperCase() !== 'USD' && own !== undefined;
  const amount = isOwn ? own : first('price in usd');
  if (amount === undefined || NEEDED.some((header) => !headers.has(header))) return null;
  const found = {
    id: headers.get('store transaction id'),
    plan: headers.get('product identifier'),
    interval: headers.get('product duration'),
    currency: isOwn ? headers.get('purchased currency') : undefined,
    started: headers.get('start time'),
    ended: first('effective end time', 'end time'),
    cancelled: headers.get('unsubscribe detected at'),
  };
  const isThere = ([, name]: readonly [string, string | undefined]) => name !== undefined;
  const more = Object.entries(transactionParts).map(([part, header]) => [part, headers.get(header)] as const);
  return {
    columns: {
      customer: headers.get('rc original app user id')!,
      amount,
      ...(Object.fromEntries(Object.entries(found).filter(isThere)) as Partial<SubscriptionColumns>),
    },
    more: Object.fromEntries(more.filter(isThere)),
    currency: isOwn ? null : 'USD',
  };
}

/** Transactions that follow each other at one price are one contract, if no more than this lies between them. */
const LONGEST_GAP = 1;
const TRUE = /^(true|t|1|yes)$/i;
const FALSE = /^(false|f|0|no)$/i;

/**
 * The contracts behind transactions: those that follow each other at one price, with the trial before them. The last has ended where the file goes on for
 * longer than what was paid for. Rows that are of none keep the reason.
 */
export function contractsOf(rows: readonly TransactionRow[]): readonly SubscriptionRow[] {
  const lastDay = rows
    .flatMap(({ started, cancelled, refunded, updated }) => [started, cancelled, dayOf(refunded), dayOf(updated)])
    .reduce<string>((last, day) => (day !== null && day > last ? day : last), '');
  const chains = new Map<string, TransactionRow[]>();
  const others: SubscriptionRow[] = [];
  for (const row of newest(rows)) {
    const reason = reasonAgainst(row);
    if (reason !== null) others.push({ ...row, reason });
    else if (isUnusable(row)) others.push(row);
    else {
      const key = `${row.customer} ${row.original ?? row.plan ?? ''}`;
      chains.set(key, [...(chains.get(key) ?? []), row]);
    }
  }
  const usual = usualTerms([...chains.values()].flat());
  return [...[...chains.values()].flatMap((chain) => foldChain(chain, usual, lastDay)), ...others];
}

/** How many subscriptions begin with a renewal: what came before is not in the file. */
export function begunBefore(rows: readonly TransactionRow[]): number {
  const firsts = new Map<string, TransactionRow>();
  for (const row of rows) {
    const key = row.original ?? row.id ?? '';
    const first = firsts.get(key);
    if (!first || (row.started ?? '') < (first.started ?? '')) firsts.set(key, row);
  }
  return [...firsts.values()].filter(({ renewal }) => Number(renewal ?? 1) > 1).length;
}

/** A transaction that is in several deliveries is as the newest tells it. */
function newest(rows: readonly TransactionRow[]): readonly TransactionRow[] {
  const byId = new Map<string, TransactionRow>();
  rows.forEach((row, i) => {
    const key = row.id ?? `row ${i}`;
    const known = byId.get(key);
    if (!known || (row.updated ?? '') >= (known.updated ?? '')) byId.set(key, row);
  });
  return [...byId.values()];
}

function reasonAgainst(row: TransactionRow): LeftOutReason | null {
  if (TRUE.test(row.isSandbox ?? '')) return 'sandbox';
  if (row.refunded !== null) return 'refunded';
  if (FALSE.test(row.renews ?? '')) return 'not-renewing';
  return row.amount === 0 && !isTrial(row) ? 'no-amount' : null;
}

function isUnusable({ broken, other, customer, amount, started, ended }: TransactionRow): boolean {
  return broken || other || customer === null || amount === null || started === null || ended === null;
}

function isTrial({ isTrial: text }: TransactionRow): boolean {
  return TRUE.test(text ?? '');
}

/** `YYYY-MM-DD…` as it is written. */
function dayOf(text: string | null): string | null {
  return /^\d{4}-\d\d-\d\d/.exec(text ?? '')?.[0] ?? null;
}

type Terms = Pick<SubscriptionRow, 'amount' | 'interval'>;

/** What was last paid for each product, and how often: who is in a trial is to pay the same. */
function usualTerms(rows: readonly TransactionRow[]): ReadonlyMap<string, Terms> {
  const paid = rows.filter((row) => !isTrial(row)).toSorted((a, b) => (a.started! < b.started! ? -1 : 1));
  return new Map(paid.map((row) => [row.plan ?? '', { amount: row.amount, interval: intervalOf(row) }]));
}

function foldChain(
  chain: readonly TransactionRow[],
  usual: ReadonlyMap<string, Terms>,
  lastDay: string,
): readonly SubscriptionRow[] {
  const sorted = chain.toSorted((a, b) => (a.started! < b.started! ? -1 : a.started! > b.started! ? 1 : 0));
  const runs: TransactionRow[][] = [];
  for (const row of sorted) {
    const run = runs.at(-1);
    if (run && isNext(run.at(-1)!, row)) run.push(row);
    else runs.push([row]);
  }
  return runs.map((run, i) => contractOf(run, usual, runs[i + 1]?.[0]?.started ?? null, lastDay));
}

function isNext(before: TransactionRow, row: TransactionRow): boolean {
  const isAtOnce = row.started! <= addDays(before.ended!, LONGEST_GAP);
  const samePrice =
    before.local !== null && row.local !== null ? before.local === row.local : before.amount === row.amount;
  return isAtOnce && before.plan === row.plan && (isTrial(before) || samePrice);
}

function contractOf(
  run: readonly TransactionRow[],
  usual: ReadonlyMap<string, Terms>,
  nextStart: string | null,
  lastDay: string,
): SubscriptionRow {
  const [first, last] = [run[0]!, run.at(-1)!];
  const trial = run.findLast(isTrial);
  const paid = run.findLast((row) => !isTrial(row));
  const known = usual.get(first.plan ?? '');
  const terms = paid ? { amount: paid.amount, interval: intervalOf(paid) } : known;
  const isReplaced = nextStart !== null && nextStart <= last.ended!;
  const hasEnded = isReplaced || nextStart !== null || last.ended! < lastDay || last.cancelled !== null;
  const ended = isReplaced ? nextStart : hasEnded ? last.ended : null;
  return {
    ...first,
    id: first.original ?? first.id,
    amount: terms?.amount ?? 0,
    interval: terms?.interval ?? first.interval,
    trialEnd: trial?.ended ?? null,
    cancelled: last.cancelled,
    cancelledText: last.cancelledText,
    ended,
    endedText: ended,
  };
}

/** Days of the usual terms; stores count months by the calendar. */
const TERMS: readonly (readonly [from: number, to: number, interval: string])[] = [
  [6, 8, 'P1W'],
  [27, 32, 'P1M'],
  [58, 63, 'P2M'],
  [88, 94, 'P3M'],
  [180, 186, 'P6M'],
  [363, 368, 'P1Y'],
];

/** As the file says it, else by the days that were paid for. */
function intervalOf({ interval, started, ended }: TransactionRow): string {
  if (interval !== null) return interval;
  const days = Math.round(daysBetween(started!, ended!));
  return TERMS.find(([from, to]) => days >= from && days <= to)?.[2] ?? `P${Math.max(1, days)}D`;
}
