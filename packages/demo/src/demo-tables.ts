import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import type { Business } from './business.ts';
import { rowColumns } from './journal.ts';
import { choose } from './sql-names.ts';
import type { TradeCalendar } from './trade-calendar.ts';
import { truthColumns } from './truth.ts';

const FIRST_DOCUMENT = 100_000;

/** Empty tables of plain numbers, as the simulation fills them. */
export async function createTables(connection: Connection): Promise<void> {
  const define = (columns: readonly string[], type: Fragment) => join(columns.map((name) => sql`${id(name)} ${type}`));
  await connection.execute(sql`create table event (${define(rowColumns, sql`integer`)})`);
  await connection.execute(sql`create table nature (${define(truthColumns, sql`double`)})`);
}

/** The order file: sorted by time, documents numbered in that order, numbers made names. */
export function orderFile(business: Business, { epoch }: TradeCalendar): Fragment {
  return sql`
select ${business.fileColumns} from (
  select *, make_timestamp((${epoch} + second::bigint) * 1000000) as moment,
    ${FIRST_DOCUMENT} + (sum(case when line = 0 and copy = 0 then 1 else 0 end) over (rows unbounded preceding))::bigint as number
  from (select * from event order by second, customer, document, line, copy)
)`;
}

/** The truth of each customer: dates for day numbers, money for cents; no end where it lies after the future that was simulated. */
export function truthFile(business: Business, { firstDay, days, end }: TradeCalendar): Fragment {
  const date = (time: Fragment) => sql`(${firstDay}::date + floor(${time})::integer)`;
  const sums = truthColumns.slice(truthColumns.indexOf('orders')).map((name) => {
    const column = id(name);
    return name.startsWith('money')
      ? sql`(${column} / 100)::decimal(18, 2) as ${column}`
      : sql`${column}::integer as ${column}`;
  });
  return sql`
select ${business.customerName(sql`customer::bigint`)} as customer_id,
  ${choose('category', business.category.values)} as ${id(business.category.name)},
  ${date(sql`first`)} as first_order, rate, mean_value::decimal(18, 2) as mean_value,
  case when "end" < ${end} then ${date(sql`"end"`)} end as lifetime_end, "end" >= ${days} as alive,
  ${join(sums)}
from nature order by customer`;
}
