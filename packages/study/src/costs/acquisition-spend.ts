import { type Connection, join, sql } from '@perennial/engine';
import { type CostRates, ratesOf, requireRate } from './cost-rates.ts';
import { inForce } from './costed-orders.ts';

/** Spend that two files have both: it counts once, as the later of them says. */
export interface SpendTwice {
  readonly rows: number;
  /** In minor units of the currency of the orders, what the earlier files said. */
  readonly amount: number;
}

/**
 * Makes the canonical table of spend: each day of a campaign as the last file says it, in the currency of the orders at the rate of the day. Throws
 * costs-invalid.no-rate.
 */
export async function makeAcquisitionSpend(ledger: Connection, rates: CostRates): Promise<SpendTwice> {
  const currencies = await ledger.rows<{ currency: string; first: string }>(
    sql`select currency, cast(min(day) as varchar) as first from spend_rows group by 1 order by 1`,
  );
  for (const { currency, first } of currencies)
    requireRate(currency, first, { message: { code: 'costs.kind.acquisition', values: {} } }, rates);
  const cases = currencies.map(
    ({ currency }) => sql`when ${currency} then ${inForce(sql`day`, ratesOf(currency, rates))}`,
  );
  const rate = cases.length === 0 ? sql`1` : sql`case currency ${join(cases, ' ')} end`;
  // A file that names no account may hold any of them.
  const account = sql`case when bool_or(account = '') over (partition by lower(channel)) then '' else account end`;
  const rows = sql`
select *, cast(round(amount * ${rate}) as bigint) as converted,
  max(file) over (partition by day, lower(channel), lower(campaign), account_key) as last
from (select *, ${account} as account_key from spend_rows) as keyed`;
  await ledger.execute(sql`delete from acquisition_spend`);
  await ledger.execute(sql`
insert into acquisition_spend select day, channel, campaign, cast(sum(converted) as bigint) from (${rows}) as seen
where file = last group by 1, 2, 3`);
  const [twice] = await ledger.rows<{ n: number; amount: number | null }>(
    sql`select count(*) as n, cast(sum(converted) as bigint) as amount from (${rows}) as seen where file < last`,
  );
  return { rows: twice?.n ?? 0, amount: twice?.amount ?? 0 };
}
