import { type Connection, type Fragment, join, makeTemporary, sql, temporary } from '@perennial/engine';
import { ORDER_LINES, ORDERS } from '@perennial/engine/storage';
import type { GoodsRecord } from '../record/costs-record.ts';
import { bringRows } from './bring-rows.ts';
import { type CostRates, ratesOf } from './cost-rates.ts';
import type { CostSettings } from './cost-settings.ts';
import { GOODS_BY_CONTENT, GOODS_BY_NUMBER, inForce } from './costed-orders.ts';
import { productCosts, productCostTypes, requireRates } from './product-costs.ts';

const COSTS = 'product costs';
const LINES = 'costed lines';

const UNCOSTED_SHOWN = 5;

/** Lines may also be kept for what they say of their order alone. */
const linesOfProducts = sql`select * from ${ORDER_LINES} where coalesce(sku, product, category) is not null`;

/** Where orders, their lines and the costs of products are. */
export interface GoodsPlace {
  readonly connection: Connection;
  /** The database of the folder, in which the files of costs are. */
  readonly ledger: Connection;
  /** The table that the orders are of, on a cluster; null where each has the number of its source. */
  readonly table: string | null;
}

/**
 * Makes two temporary tables of what the goods of orders cost, for orders with a number and for those without: `known` (minor units: pieces by their costs),
 * `by_margin` (the share of the order's money that a margin leaves for lines without a cost), `is_whole` (every line is known by one or the other) and
 * `has_margin`. A line has the cost of its sku, else of its name where only one product has that, else of its category, at its day; else the margin of its
 * category, else the overall one. Where no lines are kept there are no tables, and the record says which sources have none.
 */
export async function makeGoodsOfOrders(
  place: GoodsPlace,
  settings: CostSettings,
  rates: CostRates,
): Promise<GoodsRecord> {
  const { connection, ledger } = place;
  const [kept] = await connection.rows<{ first: string | null }>(
    sql`select cast(min(cast(ordered_at as date)) as varchar) as first from (${linesOfProducts}) as told`,
  );
  if (!kept?.first) return withoutLines(place);
  await requireRates(ledger, rates, kept.first);
  await bringRows({ connection, ledger }, COSTS, productCosts(rates), productCostTypes);
  await makeTemporary(connection, LINES, costedLines(settings, rates.orders));
  await makeTemporary(connection, GOODS_BY_NUMBER, byNumber);
  await makeTemporary(connection, GOODS_BY_CONTENT, byContent);
  return goodsRecord(place);
}

const ordered = sql`cast(ordered_at as date)`;

/** Lines with their cost in minor units, or with what a margin leaves. */
function costedLines({ margin, categories, rates }: CostSettings, orders: string): Fragment {
  const at = (kind: string, name: Fragment, as: Fragment) => sql`
left join ${temporary(COSTS)} as ${as} on ${as}.kind = ${kind} and ${as}.name = lower(trim(${name}))
  and cast(l.ordered_at as date) >= cast(${as}.since as date) and cast(l.ordered_at as date) < cast(${as}.before as date)`;
  const currencies = [...new Set([orders, ...Object.keys(rates).map((code) => code.toUpperCase())])];
  const rate = sql`case currency ${join(
    currencies.map((code) => sql`when ${code} then ${inForce(ordered, ratesOf(code, { orders, rates }))}`),
    ' ',
  )} end`;
  const ofCategory = Object.entries(categories).map(
    ([name, values]) => sql`when lower(trim(category)) = ${name.trim().toLowerCase()} then ${inForce(ordered, values)}`,
  );
  const byCategory = ofCategory.length === 0 ? sql`null` : sql`case ${join(ofCategory, ' ')} end`;
  return sql`
select source, order_id, customer, ordered_at, sku, product, quantity, amount, coalesce(cast(amount as double), 0) as weight,
  cost * ${rate} * quantity as goods, 1 - coalesce(${byCategory}, ${inForce(ordered, margin)}) as left_by_margin
from (
  select l.source, l.order_id, l.customer, l.ordered_at, l.sku, l.product, l.quantity, l.amount,
    coalesce(l.category, s.category, p.category) as category, coalesce(s.cost, p.cost, c.cost) as cost,
    case when s.cost is not null then s.currency when p.cost is not null then p.currency else c.currency end as currency
  from (${linesOfProducts}) as l
  ${at('sku', sql`l.sku`, sql`s`)} ${at('product', sql`l.product`, sql`p`)} ${at('category', sql`coalesce(l.category, s.category, p.category)`, sql`c`)}
) as priced`;
}

/** Sums of the lines of an order: where none of them says what it brought, each counts by its pieces. */
const sums = sql`
  coalesce(sum(goods), 0) as known,
  coalesce(sum(case when goods is null then left_by_margin * abs(weight) end) / nullif(sum(abs(weight)), 0),
    sum(case when goods is null then left_by_margin * abs(quantity) end) / nullif(sum(abs(quantity)), 0), 0) as by_margin,
  count(*) = count(coalesce(goods, left_by_margin)) as is_whole, count(*) > count(goods) as has_margin`;

const byNumber = sql`select source, order_id, customer, ${sums} from ${temporary(LINES)} where order_id is not null group by 1, 2, 3`;

/** A row without a number is an order by itself; of several that are alike, each has its part. */
const byContent = sql`
select source, customer, ordered_at, known / n as known, by_margin, is_whole, has_margin from (
  select source, customer, ordered_at, count(*) as n, ${sums} from ${temporary(LINES)} where order_id is null group by 1, 2, 3
) as summed`;

/** Lines of orders that count, and what of them has no cost. */
async function goodsRecord(place: GoodsPlace): Promise<GoodsRecord> {
  const { connection } = place;
  const isNumbered = sql`l.order_id is not null and exists (
  select 1 from ${ORDERS} as o where o.source = l.source and o.order_id = l.order_id and o.customer = l.customer)`;
  const isAlike = sql`l.order_id is null and exists (
  select 1 from ${ORDERS} as o where o.order_id is null and o.source = l.source and o.customer = l.customer and o.ordered_at = l.ordered_at)`;
  // One condition for both would compare every line with every order.
  const lines = [isNumbered, isAlike].map(
    (isCounted) =>
      sql`select sku, product, amount, goods, left_by_margin from ${temporary(LINES)} as l where ${isCounted}`,
  );
  const counted = sql`from (${join(lines, '\nunion all\n')}) as counted`;
  const [row] = await connection.rows<{ lines: number; without: number; money: number | null; unknown: number }>(sql`
select count(*) as lines, count(*) - count(goods) as without, cast(sum(case when goods is null then amount end) as bigint) as money,
  count(*) - count(coalesce(goods, left_by_margin)) as unknown ${counted}`);
  const examples = await connection.rows<{ name: string; lines: number }>(sql`
select coalesce(sku, product) as name, count(*) as lines ${counted} where goods is null and coalesce(sku, product) is not null
group by 1 order by 2 desc, 1 limit ${UNCOSTED_SHOWN}`);
  return {
    lines: row?.lines ?? 0,
    withoutCost: row?.without ?? 0,
    moneyWithoutCost: row?.money ?? null,
    unknown: row?.unknown ?? 0,
    examples: examples.map(({ name }) => name),
    sourcesWithoutLines: await sourcesWithoutLines(place),
  };
}

async function withoutLines(place: GoodsPlace): Promise<GoodsRecord> {
  const none = { lines: 0, withoutCost: 0, moneyWithoutCost: null, unknown: 0, examples: [] };
  return { ...none, sourcesWithoutLines: await sourcesWithoutLines(place) };
}

/** Sources of orders whose cost nothing tells, and whose products are not kept. */
async function sourcesWithoutLines({ connection, ledger, table }: GoodsPlace): Promise<readonly string[]> {
  const numbers = await connection.rows<{ source: number }>(sql`
select distinct source from ${ORDERS} where cost is null and source not in (select source from (${linesOfProducts}) as told) order by 1`);
  if (numbers.length === 0) return [];
  if (table !== null) return [table];
  const among = join(numbers.map(({ source }) => sql`${source}`));
  const rows = await ledger.rows<{ name: string }>(
    sql`select distinct name from sources where source in (${among}) order by 1`,
  );
  return rows.map(({ name }) => name);
}
