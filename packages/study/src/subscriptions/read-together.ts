import { type Connection, type Fragment, sql, temporary } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { bringRows } from '../costs/bring-rows.ts';
import type { Together } from '../record/together.ts';
import { SCORES_OF_SUBSCRIPTIONS } from './score-file.ts';

const TOP = 100;

const expectedBySubscription = sql`select customer, cast(expected_money as double) as expected_money from ${temporary(SCORES_OF_SUBSCRIPTIONS)}`;

/** Customers with what is expected of their orders and of the subscriptions that they pay for. */
function bothByCustomer(): Fragment {
  return sql`
select coalesce(o.customer, s.customer) as customer, coalesce(o.expected, 0) as orders, coalesce(s.expected, 0) as subscriptions,
  case when o.customer is not null and s.customer is not null then 1 else 0 end as has_both
from (select customer, cast(expected_money as double) as expected from ${SCORES}) as o
full join (
  select customer, sum(cast(expected_money as double)) as expected from ${temporary(SCORES_OF_SUBSCRIPTIONS)} group by customer
) as s on s.customer = o.customer`;
}

export function togetherTotals(): Fragment {
  return sql`select count(*) as customers, cast(sum(has_both) as bigint) as customers_of_both from (${bothByCustomer()}) as both_of_them`;
}

export function togetherTop(limit: number): Fragment {
  return sql`
select customer, orders, subscriptions from (${bothByCustomer()}) as both_of_them
order by orders + subscriptions desc, customer limit ${limit}`;
}

/** Customers of orders and subscriptions: how many, and those of whom most is expected. `units`: minor units to one of the currency. */
export async function readTogether(
  { connection, ledger }: { readonly connection: Connection; readonly ledger: Connection },
  units: number,
): Promise<Pick<Together, 'customers' | 'customersOfBoth' | 'top'>> {
  if (connection !== ledger)
    await bringRows({ connection, ledger }, SCORES_OF_SUBSCRIPTIONS, expectedBySubscription, {
      customer: 'varchar',
      expected_money: 'double',
    });
  const [totals] = await connection.rows<{ customers: number; customers_of_both: number }>(togetherTotals());
  const rows = await connection.rows<{ customer: string; orders: number; subscriptions: number }>(togetherTop(TOP));
  const minor = (value: number) => Math.round(value * units);
  return {
    customers: totals?.customers ?? 0,
    customersOfBoth: totals?.customers_of_both ?? 0,
    top: rows.map(({ customer, orders, subscriptions }) => ({
      customer,
      orders: minor(orders),
      subscriptions: minor(subscriptions),
      expectedMoney: minor(orders) + minor(subscriptions),
    })),
  };
}
