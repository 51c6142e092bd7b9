import { type Connection, day, type Fragment, join, sql } from '@perennial/engine';
import { minorUnitsOf } from '@perennial/words';
import { type CostRates, requireRate } from './cost-rates.ts';

/** Throws costs-invalid where a product costs other money than that of the orders, and no rate holds on the day from which it is needed. */
export async function requireRates(ledger: Connection, rates: CostRates, firstOrdered: string): Promise<void> {
  const rows = await ledger.rows<{ currency: string; first: string }>(sql`
select currency, cast(greatest(min(coalesce(valid_from, date '1970-01-01')), ${day(firstOrdered)}) as varchar) as first
from product_costs group by 1 order by 1`);
  for (const { currency, first } of rows)
    requireRate(currency, first, { message: { code: 'costs.kind.goods', values: {} } }, rates);
}

/** Each cost with the days from which and before which it holds, by what it is known by: `kind` and `name`. */
export function productCosts({ orders, rates }: CostRates): Fragment {
  const named = (kind: string, column: Fragment, where: Fragment) => sql`
select ${kind} as kind, lower(trim(${column})) as name, cost, currency, coalesce(valid_from, date '0001-01-01') as since, file, category
from product_costs where ${column} is not null and ${where}`;
  const all = [
    named('sku', sql`sku`, sql`true`),
    named('product', sql`product`, sql`true`),
    named('category', sql`category`, sql`sku is null and product is null`),
  ];
  const scale = 10 ** minorUnitsOf(orders);
  // Costs are in units of their currency, rates between minor units.
  const scales = [...new Set(['XXX', orders, ...Object.keys(rates)])].map(
    (code) => sql`when ${code.toUpperCase()} then ${10 ** minorUnitsOf(code.toUpperCase())}`,
  );
  return sql`
with named as (${join(all, ' union all ')}), newest as (
  select *, max(file) over (partition by kind, name, since) as last from named
), single as (
  select kind, name, since, min(cost) as cost, min(currency) as currency, min(category) as category
  from newest where file = last group by 1, 2, 3 having kind <> 'product' or count(distinct cost) = 1
)
select kind, name, cast(cost as double) * case currency ${join(scales, ' ')} else ${scale} end as cost, currency, category,
  cast(since as varchar) as since, cast(lead(since, 1, date '9999-12-31') over (partition by kind, name order by since) as varchar) as before
from single order by kind, name, since`;
}

export const productCostTypes = {
  kind: 'varchar',
  name: 'varchar',
  cost: 'double',
  currency: 'varchar',
  category: 'varchar',
  since: 'varchar',
  before: 'varchar',
} as const;
