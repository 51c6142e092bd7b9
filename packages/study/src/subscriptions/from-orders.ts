import { addDays, type Connection, day, daysBetween, monthsBefore, sql } from '@perennial/engine';
import { ORDERS } from '@perennial/engine/storage';
import type { Subscription } from '@perennial/import';

type Paid = { readonly customer: string; readonly day: string; readonly amount: number };

const DAYS_A_MONTH = 365.25 / 12;
/** Intervals without a payment after which a contract has ended. */
const MISSED = 2.5;
/** Share of an interval by which a payment may come late. */
const LATE = 0.5;

/**
 * Payments as the contracts that they are likely to be of: of each customer one that begins with the first payment and costs what was paid last. Where the
 * amount changes, another takes its place; it has ended an interval after the last payment, where the next is overdue by half of one.
 */
export async function subscriptionsFromOrders(
  connection: Connection,
  asOf: string,
  usualMonths: number,
): Promise<readonly Subscription[]> {
  const rows = await connection.rows<Paid>(sql`
select customer, cast(cast(ordered_at as date) as varchar) as "day", cast(sum(amount) as bigint) as amount from ${ORDERS}
where cast(ordered_at as date) <= ${day(asOf)} group by customer, cast(ordered_at as date) order by 1, 2`);
  const byCustomer = new Map<string, Paid[]>();
  for (const row of rows.filter(({ amount }) => amount > 0)) {
    const of = byCustomer.get(row.customer);
    if (of) of.push(row);
    else byCustomer.set(row.customer, [row]);
  }
  const all = [...byCustomer.values()];
  const ofAmount = intervalsOfAmounts(all, usualMonths);
  return all.flatMap((paid) => contractsOf(paid, asOf, ofAmount.get(paid[0]!.amount) ?? usualMonths));
}

/** For who has paid once: the interval at which most of those pay who began with the same amount and have paid again. A year's price is no month's. */
function intervalsOfAmounts(all: readonly (readonly Paid[])[], usualMonths: number): ReadonlyMap<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const paid of all.filter(({ length }) => length > 1)) {
    const months = intervalOf(paid, usualMonths);
    const of = counts.get(paid[0]!.amount) ?? new Map<number, number>();
    counts.set(paid[0]!.amount, of.set(months, (of.get(months) ?? 0) + 1));
  }
  const most = (of: ReadonlyMap<number, number>) => [...of].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  return new Map([...counts].map(([amount, of]) => [amount, most(of)]));
}

function contractsOf(paid: readonly Paid[], asOf: string, usualMonths: number): readonly Subscription[] {
  const months = intervalOf(paid, usualMonths);
  const interval = months * DAYS_A_MONTH;
  const contracts: Subscription[] = [];
  paid.forEach((each, i) => {
    const { customer, amount } = each;
    const before = paid[i - 1];
    const current = contracts.at(-1);
    const isGone = before !== undefined && daysBetween(before.day, each.day) > MISSED * interval;
    if (current && isGone) contracts[contracts.length - 1] = endedOn(current, after(before.day, months));
    if (current && !isGone && amount === current.amount) return;
    if (current && !isGone) contracts[contracts.length - 1] = endedOn(current, each.day);
    contracts.push({
      id: `${customer}/${each.day}`,
      customer,
      plan: '',
      amount,
      months,
      started: each.day,
      trialEnd: null,
      cancelled: null,
      ended: null,
    });
  });
  const last = paid.at(-1)!.day;
  const isOverdue = daysBetween(last, asOf) > (1 + LATE) * interval;
  return isOverdue ? [...contracts.slice(0, -1), endedOn(contracts.at(-1)!, after(last, months))] : contracts;
}

function endedOn(contract: Subscription, ended: string): Subscription {
  return { ...contract, ended, cancelled: ended };
}

function after(from: string, months: number): string {
  return months < 1 ? addDays(from, Math.round(months * DAYS_A_MONTH)) : monthsBefore(from, -months);
}

/** What half of the gaps are no longer than; what is usual, for who has paid once. */
function intervalOf(paid: readonly Paid[], usualMonths: number): number {
  const gaps = paid.slice(1).map((each, i) => daysBetween(paid[i]!.day, each.day));
  if (gaps.length === 0) return usualMonths;
  const median = gaps.toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)]!;
  return median < 25 ? Math.max(1, Math.round(median)) / DAYS_A_MONTH : Math.max(1, Math.round(median / DAYS_A_MONTH));
}
