import { type Connection, type Fragment, id, sql, temporary } from '@perennial/engine';
import type { Decile, ForecastError } from '../record/backtest.ts';

/**
 * Errors of a forecast against what happened, from a table with a row per customer. Ranks average ties, so that a constant
 * forecast has no rank correlation and a normalised Gini of 0, in whatever order the rows lie.
 */
export function forecastError(table: string, predicted: Fragment, actual: Fragment): Fragment {
  return sql`
with pairs as (select cast(${predicted} as double) as p, cast(${actual} as double) as a, customer from ${temporary(table)}),
ranked as (
  select p, a,
    rank() over (order by p) + (count(*) over (partition by p) - 1) / 2e0 as rank_p,
    rank() over (order by a) + (count(*) over (partition by a) - 1) / 2e0 as rank_a,
    ntile(10) over (order by p desc, customer) as decile, count(*) over () as n
  from pairs
), tenths as (
  select sum(a) as a, sum(p) as p, sum(sum(a)) over () as all_a, sum(sum(p)) over () as all_p from ranked group by decile
)
select avg(abs(a - p)) as mean_absolute, sqrt(avg((a - p) * (a - p))) as root_mean_square,
  sum(p) / nullif(sum(a), 0) - 1 as bias, sum(p) as total,
  case when stddev_pop(rank_p) > 0 and stddev_pop(rank_a) > 0 then corr(rank_p, rank_a) else 0 end as spearman,
  coalesce(sum(a * (2 * rank_p - n - 1)) / nullif(sum(a * (2 * rank_a - n - 1)), 0), 0) as gini,
  (select sum(abs(a - p)) / nullif(max(all_a), 0) from tenths) as decile,
  (select sum(abs(a / nullif(all_a, 0) - coalesce(p / nullif(all_p, 0), 0))) from tenths) as decile_shares
from ranked`;
}

/** Customers in tenths by the forecast, the highest first: predicted beside actual total. */
export function decileTable(table: string, predicted: Fragment, actual: Fragment): Fragment {
  return sql`
select decile, count(*) as customers, sum(p) as predicted, sum(a) as actual
from (select cast(${predicted} as double) as p, cast(${actual} as double) as a, ntile(10) over (order by ${predicted} desc, customer) as decile from ${temporary(table)}) as tenths
group by decile order by decile`;
}

export async function readForecastError(
  connection: Connection,
  table: string,
  predicted: string,
  actual: string,
): Promise<ForecastError & { readonly total: number }> {
  const [row] = await connection.rows<Record<string, number | null>>(forecastError(table, id(predicted), id(actual)));
  const value = (name: string) => row?.[name] ?? 0;
  return {
    meanAbsolute: value('mean_absolute'),
    rootMeanSquare: value('root_mean_square'),
    bias: value('bias'),
    spearman: value('spearman'),
    gini: value('gini'),
    decile: value('decile'),
    decileShares: value('decile_shares'),
    total: value('total'),
  };
}

export async function readDeciles(
  connection: Connection,
  table: string,
  predicted: string,
  actual: string,
): Promise<readonly Decile[]> {
  const rows = await connection.rows<{ decile: number; customers: number; predicted: number; actual: number }>(
    decileTable(table, id(predicted), id(actual)),
  );
  return rows.map(({ decile, customers, predicted: p, actual: a }) => ({ decile, customers, predicted: p, actual: a }));
}
