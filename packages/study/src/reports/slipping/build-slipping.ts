import { type Fragment, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { ifActive, silence } from '../actions/conditions.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import { DAYS } from '../facts/days.ts';
import { LIVES } from '../facts/lives.ts';
import { groupInterval } from '../group-interval.ts';
import { minorPerUnit, type ReportSource } from '../report-source.ts';
import { MAY_LEAVE, type Newcomers, type SlippingResult, type SlippingRow } from './slipping-result.ts';
import { tippingDays } from './tipping-day.ts';

/** Customers whom the report names. The sums are of all. */
const LISTED = 300;

/** Who may be leaving. */
export const mayLeave = sql`prob_alive >= ${MAY_LEAVE.from} and prob_alive < ${MAY_LEAVE.to} and expected_money > 0`;

/** Who may be leaving, and what goes with them. */
export async function buildSlipping(source: ReportSource): Promise<SlippingResult> {
  const { connection, record } = source;
  const [sums] = await connection.rows<Record<string, number | null>>(slippingSumsQuery());
  const minor = (value: number | string | null | undefined) => Math.round(Number(value ?? 0) * minorPerUnit(source));
  const expected = minor(sums?.expected);
  return {
    customers: sums?.customers ?? 0,
    historic: minor(sums?.historic),
    expected,
    interval: groupInterval(expected, record),
    atRisk: minor(sums?.at_risk),
    rows: await readRows(source),
    newcomers: await readNewcomers(source),
  };
}

export function slippingSumsQuery(): Fragment {
  return sql`
select count(*) as customers, cast(sum(historic_value) as double) as historic, cast(sum(expected_money) as double) as expected, sum(${ifActive}) as at_risk
from ${SCORES} where ${mayLeave}`;
}

export function slippingRowsQuery(source: ReportSource): Fragment {
  return sql`
select customer, orders, transactions, cast(first_order as varchar) as first_order, cast(last_order as varchar) as last_order, ${silence(source)} as silence,
  date_diff('day', first_order, last_order) as span, historic_value, prob_alive, expected_money, money_low95, money_low80, money_median, money_high80,
  money_high95, ${ifActive} as at_risk
from ${SCORES} where ${mayLeave} order by at_risk desc, customer limit ${LISTED}`;
}

async function readRows(source: ReportSource): Promise<readonly SlippingRow[]> {
  const rows = await source.connection.rows<Record<string, number | string>>(slippingRowsQuery(source));
  const minor = (value: number | string | undefined) => Math.round(Number(value) * minorPerUnit(source));
  const tips = rows.length > 0 ? tippingDays(source.record) : () => null;
  return rows.map((row) => {
    const x = Number(row.transactions) - 1;
    const [expected, atRisk] = [minor(row.expected_money), minor(row.at_risk)];
    return {
      customer: String(row.customer),
      orders: Number(row.orders),
      historic: minor(row.historic_value),
      lastOrder: String(row.last_order),
      silence: Number(row.silence),
      gap: x > 0 ? Number(row.span) / x : null,
      probAlive: Number(row.prob_alive),
      expectedMoney: expected,
      money: {
        low95: minor(row.money_low95),
        low80: minor(row.money_low80),
        median: minor(row.money_median),
        high80: minor(row.money_high80),
        high95: minor(row.money_high95),
      },
      ifActive: expected + atRisk,
      atRisk,
      tips: tips({ x, firstOrder: String(row.first_order), lastOrder: String(row.last_order) }),
    };
  });
}

/** Money of customers within the horizon after their first order, for those whose first order is at least that old. */
export function newcomersQuery({ record }: ReportSource): Fragment {
  const { horizonDays } = record.settings;
  return sql`
select (select count(*) from ${LIVES} where age >= ${horizonDays}) as customers, cast(sum(ordered - returned) as double) as money
from ${DAYS} where first_ago >= ${horizonDays} and first_ago - ago < ${horizonDays}`;
}

/** What new customers have brought within the horizon; null where too few came long enough ago. */
export async function readNewcomers(source: ReportSource): Promise<Newcomers | null> {
  const [row] = await source.connection.rows<{ customers: number; money: number }>(newcomersQuery(source));
  if (!row || row.customers < FEWEST_COMPARED) return null;
  return { customers: row.customers, money: row.money / row.customers };
}
