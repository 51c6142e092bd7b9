import { type Connection, join, sql } from '@perennial/engine';
import type { SubscriptionLine } from '../record/subscription-figures.ts';
import { leftOfRow } from './left-columns.ts';

type Row = Readonly<Record<string, number | string | boolean | null>>;

/** Subscriptions of a file of scores, those of which most is expected first. `named`: ids of customers or of subscriptions; none: all of them. `units`: minor units to one of the currency. */
export async function readScoredSubscriptions(
  connection: Connection,
  file: string,
  { named = [], limit, units }: { readonly named?: readonly string[]; readonly limit?: number; readonly units: number },
): Promise<readonly SubscriptionLine[]> {
  const names = join(named.map((name) => sql`${name}`));
  const where = named.length > 0 ? sql`where customer in (${names}) or subscription in (${names})` : sql``;
  const rows = await connection.rows<Row>(
    sql`select *, cast(since as varchar) as since_day, cast(next_renewal as varchar) as next_day from read_parquet(${file}) ${where} order by expected_money desc, subscription ${limit === undefined ? sql`` : sql`limit ${limit}`}`,
  );
  return rows.map((row) => lineOf(row, units));
}

function lineOf(row: Row, units: number): SubscriptionLine {
  const minor = (name: string) => Math.round(Number(row[name]) * units);
  const left = leftOfRow((column) => column in row, minor);
  return {
    customer: String(row.customer),
    subscription: String(row.subscription),
    plan: String(row.plan),
    since: String(row.since_day),
    months: Number(row.months_renewed),
    interval: Number(row.months_to_renewal),
    revenue: minor('monthly_revenue'),
    historic: minor('historic_value'),
    nextRenewal: String(row.next_day),
    hazard: Number(row.chance_to_leave),
    expectedRenewals: Number(row.expected_renewals),
    remainingRenewals: row.remaining_renewals === null ? null : Number(row.remaining_renewals),
    derl: Number(row.derl),
    expectedMoney: minor('expected_money'),
    money: {
      median: minor('money_median'),
      low80: minor('money_low80'),
      high80: minor('money_high80'),
      low95: minor('money_low95'),
      high95: minor('money_high95'),
    },
    activeMonths: Number(row.active_months),
    discounted: minor('discounted_money'),
    discountedInfinite: minor('residual_lifetime_value'),
    isCancelled: row.is_cancelled === true,
    ...(left && { left }),
  };
}
