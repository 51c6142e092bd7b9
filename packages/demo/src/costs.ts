import { type Connection, id, sql } from '@perennial/engine';
import type { BusinessCosts, CostsTruth, LeftOf } from './costs-truth.ts';
import type { TradeCalendar } from './trade-calendar.ts';
import { horizons } from './truth.ts';

/** A month in the mean, in days. */
const DAYS_PER_MONTH = 365.25 / 12;

/** A settings file of costs as a workspace takes it; what was spent lies in a file of its own. */
export function costSettings({ margin, fee, shipping, perCustomerMonth }: BusinessCosts, currency: string): string {
  const lines = [
    `currency: ${currency}`,
    `margin: ${percent(margin)}`,
    `fees: ${percent(fee.share)} + ${fee.fixed.toFixed(2)}`,
    ...(shipping > 0 ? [`shipping: ${shipping.toFixed(2)}`] : []),
    ...(perCustomerMonth > 0 ? ['service:', `  per-customer-month: ${perCustomerMonth.toFixed(2)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(4))}%`;
}

/** Spend by month: so much for each customer who came in it, cheaper and dearer in turn. */
export interface MonthlySpend {
  readonly day: string;
  readonly amount: number;
}

/** What was spent in each month in which someone came, dated to its first day. */
export async function monthlySpend(
  connection: Connection,
  { perNewCustomer }: BusinessCosts,
  { firstDay }: TradeCalendar,
): Promise<readonly MonthlySpend[]> {
  const rows = await connection.rows<{ day: string; customers: number }>(sql`
select cast(date_trunc('month', cast(${firstDay} as date) + cast(floor(first) as integer)) as date)::varchar as day, count(*) as customers
from nature group by 1 order by 1`);
  return rows.map(({ day, customers }, i) => ({
    // No earlier than the business itself.
    day: day < firstDay ? firstDay : day,
    amount: Math.round(customers * perNewCustomer * (1 + 0.25 * Math.sin(i)) * 100) / 100,
  }));
}

/** The spend as a file. */
export function spendFile(spend: readonly MonthlySpend[], currency: string): string {
  const rows = spend.map(({ day, amount }) => `${day},all,${amount.toFixed(2)},${currency}`);
  return `${['date,channel,cost,currency', ...rows].join('\n')}\n`;
}

/** What is really left, by the customers’ own lifetimes. */
export async function costsTruth(
  connection: Connection,
  costs: BusinessCosts,
  { days }: TradeCalendar,
  spend: readonly MonthlySpend[],
): Promise<CostsTruth> {
  const { margin, fee, shipping, perCustomerMonth } = costs;
  const spent = spend.reduce((sum, { amount }) => sum + amount, 0);
  const left: LeftOf[] = [];
  for (const ahead of [null, ...horizons]) {
    const [money, orders] = ahead === null ? ['money', 'orders'] : [`money_${ahead}`, `orders_${ahead}`];
    const [row] = await connection.rows<{ money: number; orders: number; active: number }>(sql`
select sum(${id(money!)}) / 100 as money, sum(${id(orders!)}) as orders,
  sum(greatest(0, least("end", ${ahead === null ? days : days + ahead}) - ${ahead === null ? sql`first` : sql`${days}`})) as active
from nature`);
    const grossMargin = margin * (row?.money ?? 0);
    const contribution =
      grossMargin -
      fee.share * (row?.money ?? 0) -
      (fee.fixed + shipping) * (row?.orders ?? 0) -
      (perCustomerMonth * (row?.active ?? 0)) / DAYS_PER_MONTH;
    left.push({ days: ahead, grossMargin, contribution, net: contribution - (ahead === null ? spent : 0) });
  }
  return { ...costs, spend: spent, left };
}
