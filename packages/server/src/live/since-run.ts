import { dayIn } from './business-day.ts';
import type { LiveOrder } from './live-orders.ts';
import { numberOf } from './order-numbers.ts';
import type { History } from './scorer.ts';

/** What a run has read of orders that came as events: those told up to a line of the journal, of days up to its as-of date. */
interface Read {
  readonly asOf: string;
  readonly timeZone: string;
  readonly upTo: number;
}

/**
 * What a run knows of a customer, with what has been told since: every order once, whenever it was made and whenever it came, less what has been given back. Null of whom neither
 * knows an order that counts. Like a run by its default rules, it counts no order of value zero and none that was given back in full; of those that the run has, the days stay until the next
 * run.
 *
 * @param daysOf the orders that the run has, by their number, with their day; asked only for orders of its days that came after it was made, which a file may have told it of. Where they cannot
 * be known, such orders wait for the next run: no order counts twice
 */
export async function sinceRun(
  kept: History | null,
  orders: readonly LiveOrder[],
  read: Read,
  daysOf: () => Promise<ReadonlyMap<string, string> | null>,
): Promise<History | null> {
  if (!kept) return withOrders(null, orders, read, []);
  if (orders.length === 0) return kept;
  const isOfRun = ({ at }: LiveOrder) => dayIn(read.timeZone, at) <= read.asOf;
  const isRead = ({ seq }: LiveOrder) => seq === null || seq <= read.upTo;
  const later = orders.filter((order) => !isOfRun(order));
  const late = orders.filter((order) => isOfRun(order) && !isRead(order));
  const back = orders.filter((order) => isOfRun(order) && isRead(order));
  const money = back.reduce((sum, { backSince }) => sum - backSince, kept.money);
  const count = kept.orders - back.filter((order) => order.backSince > 0 && !counts(order)).length;
  const less = count > 0 ? { ...kept, money, orders: count, transactions: Math.min(kept.transactions, count) } : null;
  const days = late.length === 0 ? null : await daysOf();
  const known = new Set([...(days?.keys() ?? [])].map(numberOf));
  const missing = days ? late.filter(({ numbers }) => !numbers.some((number) => known.has(number))) : [];
  return withOrders(less, [...later, ...missing], read, [...(days?.values() ?? [])]);
}

/** Whether something is left of it: amounts are sums of major units, and no currency has a unit below a thousandth. */
export function counts({ net }: LiveOrder): boolean {
  return net >= 0.0005;
}

/** Orders of a day count as one purchase. */
function withOrders(
  kept: History | null,
  told: readonly LiveOrder[],
  { timeZone }: Read,
  days: readonly string[],
): History | null {
  const orders = told.filter(counts);
  if (orders.length === 0) return kept;
  const times = orders.map(({ at }) => at);
  const known = new Set(days);
  const purchases = new Set(times.map((at) => dayIn(timeZone, at)).filter((day) => !known.has(day)));
  return {
    first: Math.min(kept?.first ?? Number.POSITIVE_INFINITY, ...times),
    last: Math.max(kept?.last ?? 0, ...times),
    transactions: (kept?.transactions ?? 0) + purchases.size,
    orders: (kept?.orders ?? 0) + orders.length,
    money: orders.reduce((sum, { net }) => sum + net, kept?.money ?? 0),
  };
}
