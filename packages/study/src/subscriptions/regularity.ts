import { type Connection, day, type Fragment, sql } from '@perennial/engine';
import { ORDERS } from '@perennial/engine/storage';

/** How regular the orders of the same customers are. */
export interface Regularity {
  /** From one day of a customer's orders to the next. */
  readonly gaps: number;
  readonly customers: number;
  /** Months that most gaps are about as long as, or twice as long. */
  readonly months: number;
  /** Shares of gaps so long, and of those with the same amount at both ends. */
  readonly regular: number;
  readonly sameAmount: number;
}

/** Intervals of contracts in months, with the days that one and two of them take. */
const INTERVALS = [
  {
    months: 12 * (7 / 365.25),
    days: [
      [6, 8],
      [13, 15],
    ],
  },
  {
    months: 1,
    days: [
      [27, 33],
      [57, 64],
    ],
  },
  {
    months: 3,
    days: [
      [87, 95],
      [178, 187],
    ],
  },
  {
    months: 12,
    days: [
      [359, 371],
      [724, 737],
    ],
  },
] as const;

const FEWEST_GAPS = 20;
const FEWEST_CUSTOMERS = 5;
/** Shares from which a contract is likely. People who shop on their own account hardly ever keep to a day of the month. */
const REGULAR = 0.8;
const SAME_AMOUNT = 0.6;

/** Gaps between the days on which customers ordered, counted by how long they are. */
export function gapsQuery(asOf: string): Fragment {
  const counted = INTERVALS.map(
    ({ days: [once, twice] }, i) =>
      sql`cast(sum(case when gap between ${once[0]} and ${once[1]} or gap between ${twice[0]} and ${twice[1]} then 1 else 0 end) as bigint) as ${sqlName(i)}`,
  );
  let columns = sql`count(*) as gaps, count(distinct customer) as customers, cast(sum(case when amount = amount_before then 1 else 0 end) as bigint) as same`;
  for (const each of counted) columns = sql`${columns}, ${each}`;
  return sql`
select ${columns}
from (
  select customer, amount, lag(amount) over (partition by customer order by order_day) as amount_before,
    date_diff('day', lag(order_day) over (partition by customer order by order_day), order_day) as gap
  from (
    select customer, cast(ordered_at as date) as order_day, sum(amount) as amount from ${ORDERS}
    where cast(ordered_at as date) <= ${day(asOf)} group by customer, cast(ordered_at as date)
  ) as days
) as paired where gap is not null`;
}

const names = ['weekly', 'monthly', 'quarterly', 'yearly'] as const;
const sqlName = (i: number): Fragment => [sql`weekly`, sql`monthly`, sql`quarterly`, sql`yearly`][i]!;

export async function readRegularity(connection: Connection, asOf: string): Promise<Regularity> {
  const [row] = await connection.rows<Record<string, number | null>>(gapsQuery(asOf));
  const value = (name: string) => row?.[name] ?? 0;
  const gaps = value('gaps');
  const best = names.reduce((a, b) => (value(b) > value(a) ? b : a));
  return {
    gaps,
    customers: value('customers'),
    months: INTERVALS[names.indexOf(best)]!.months,
    regular: gaps > 0 ? value(best) / gaps : 0,
    sameAmount: gaps > 0 ? value('same') / gaps : 0,
  };
}

/** Whether orders so regular are likely to be payments of contracts. */
export function isContractLikely({ gaps, customers, regular, sameAmount }: Regularity): boolean {
  return gaps >= FEWEST_GAPS && customers >= FEWEST_CUSTOMERS && regular >= REGULAR && sameAmount >= SAME_AMOUNT;
}
