import { type Connection, type Fragment, sql, temporary } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { bringRows } from '../costs/bring-rows.ts';
import type { Together } from '../record/together.ts';
import { SCORES_OF_SUBSCRIPTIONS } from './score-file.ts';

const TOP = 100;
/** Temporary: by customer, what the orders brought that are payments of subscriptions, in units of the currency. */
export const SHARED_PAYMENTS = 'shared payments';

const expectedBySubscription = sql`select customer, cast(expected_money as double) as expected_money from ${temporary(SCORES_OF_SUBSCRIPTIONS)} order by customer`;

/**
 * Customers with what is expected of their orders and of the subscriptions that they pay for; `shared` is the part of the first that their orders to date
 * have brought as payments of the second.
 */
function bothByCustomer(): Fragment {
  return sql`
select coalesce(o.customer, s.customer) as customer, coalesce(o.expected, 0) as orders, coalesce(s.expected, 0) as subscriptions,
  case when o.historic > 0 then o.expected * least(1.0, coalesce(h.money, 0) / o.historic) else 0 end as shared,
  case when o.customer is not null and s.customer is not null then 1 else 0 end as has_both
from (select customer, cast(expected_money as double) as expected, cast(historic_value as double) as historic from ${SCORES}) as o
full join (
  select customer, sum(cast(expected_money as double)) as expected from ${temporary(SCORES_OF_SUBSCRIPTIONS)} group by customer
) as s on s.customer = o.customer
left join ${temporary(SHARED_PAYMENTS)} as h on h.customer = o.customer`;
}

export function togetherTotals(): Fragment {
  return sql`select count(*) as customers, cast(sum(has_both) as bigint) as customers_of_both, sum(shared) as shared from (${bothByCustomer()}) as both_of_them`;
}

export function togetherTop(limit: number): Fragment {
  return sql`
select customer, orders, shared, subscriptions from (${bothByCustomer()}) as both_of_them
order by orders - shared + subscriptions desc, customer limit ${limit}`;
}

/** Customers of orders and subscriptions: how many, and those of whom most is expected. `units`: minor units to one of the currency; `isClear`: whether both may be added. */
export async function readTogether(
  { connection, ledger }: { readonly connection: Connection; readonly ledger: Connection },
  units: number,
  isClear: boolean,
): Promise<Pick<Together, 'customers' | 'customersOfBoth' | 'shared' | 'top'>> {
  if (connection !== ledger)
    await bringRows({ connection, ledger }, SCORES_OF_SUBSCRIPTIONS, expectedBySubscription, {
      customer: 'varchar',
      expected_money: 'double',
    });
  const [totals] = await connection.rows<{ customers: number; customers_of_both: number; shared: number | null }>(
    togetherTotals(),
  );
  const rows = await connection.rows<{ customer: string; orders: number; shared: number; subscriptions: number }>(
    togetherTop(TOP),
  );
  const minor = (value: number) => Math.round(value * units);
  return {
    customers: totals?.customers ?? 0,
    customersOfBoth: totals?.customers_of_both ?? 0,
    shared: minor(totals?.shared ?? 0),
    top: rows.map(({ customer, orders, shared, subscriptions }) => ({
      customer,
      orders: minor(orders),
      shared: minor(shared),
      subscriptions: minor(subscriptions),
      expectedMoney: isClear ? minor(orders) - minor(shared) + minor(subscriptions) : null,
    })),
  };
}
