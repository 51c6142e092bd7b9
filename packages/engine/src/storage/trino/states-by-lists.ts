import { type Fragment, sql } from '../../sql.ts';
import { LOG_STEPS, logOfMoney } from '../log-of-money.ts';

/** A day and the money of an order in one bigint: the days of sixteen bits go until 2149, money until 1.4e14 minor units. */
const MONEY = 2n ** 47n;

/** What is known of the days of a list so far: the one being added up, its money, and logarithms and number of those with money before it. */
const DAYS = sql`row(day bigint, money bigint, logs double, paid bigint)`;

/**
 * States of customers, see `customerStates`, as Trino makes them cheapest: in one pass, each customer's orders as a list of eight bytes to an order
 * (two fifths of the memory of grouping by customer and day, and a third of what the nodes then send each other, measured). An order of more money than there
 * is room for fails the statement. Lists are gone through day by day only where a day has several orders, or one has no money.
 */
export function statesByLists(orders: Fragment): Fragment {
  const isPlain = sql`orders = transactions and logs >= 0`;
  return sql`
select customer, date_add('day', first, date '1970-01-01') as first_day, date_add('day', last, date '1970-01-01') as last_day, transactions, money,
  if(${isPlain}, transactions, ${byDay(sql`days.paid + if(days.money > 0, 1, 0)`)}) as paid,
  if(${isPlain}, logs, ${byDay(sql`days.logs + ${logOrNothing(sql`days.money`)}`)}) / ${LOG_STEPS} as log_money, orders
from (
  select customer, first, last, money, orders, logs, list, cast(cardinality(array_distinct(transform(list, p -> p / ${MONEY}))) as bigint) as transactions
  from (
    select customer, min(since) as first, max(since) as last, cast(sum(amount) as bigint) as money, count(*) as orders, sum(${logOfMoney(sql`amount`)}) as logs,
      array_agg(if(amount between 0 and ${MONEY} - 1 and since < 65536, since * ${MONEY} + amount,
        cast(fail('an order of more than 140 billion, or of after 2149') as bigint))) as list
    from (select customer, date_diff('day', date '1970-01-01', cast(ordered_at as date)) as since, amount from ${orders}) as counted
    group by customer) as listed
) as customers`;
}

/** A list gone through day by day. */
function byDay(whatIsSought: Fragment): Fragment {
  const next = sql`row(p / ${MONEY}, mod(p, ${MONEY}), days.logs + ${logOrNothing(sql`days.money`)}, days.paid + if(days.money > 0, 1, 0))`;
  return sql`reduce(array_sort(list), cast(row(-1, 0, 0e0, 0) as ${DAYS}),
    (days, p) -> if(p / ${MONEY} = days.day, cast(row(days.day, days.money + mod(p, ${MONEY}), days.logs, days.paid) as ${DAYS}), cast(${next} as ${DAYS})),
    days -> ${whatIsSought})`;
}

function logOrNothing(money: Fragment): Fragment {
  return sql`if(${money} > 0, ${logOfMoney(money)}, 0e0)`;
}
