import { day, type Fragment, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import type { ReportSource } from '../report-source.ts';

/** The columns of the sums of `valuedCustomers`. */
export const sumsOfCustomers: Fragment = sql`count(*) as customers, cast(sum(case when transactions > 1 then 1 else 0 end) as bigint) as repeaters, cast(sum(orders) as bigint) as orders, cast(sum(transactions) as bigint) as transactions,
  sum(alive) as active, sum(historic) as historic, sum(expected) as expected, sum(expected * expected) as expected_squares,
  max(expected) as expected_largest, sum((historic + expected) * (historic + expected)) as worth_squares,
  max(historic + expected) as worth_largest, cast(sum(age) as double) as days, sum(alive * age + (1 - alive) * last) as days_active`;

/** What is added up of each customer, beside some columns more. */
export function valuedCustomers({ record }: ReportSource, more: Fragment, from: Fragment = SCORES): Fragment {
  return sql`
  select ${more}, orders, transactions, cast(prob_alive as double) as alive,
    coalesce(cast(historic_value as double), 0) as historic, coalesce(cast(expected_money as double), 0) as expected,
    date_diff('day', first_order, ${day(record.settings.asOf)}) as age, date_diff('day', first_order, last_order) as last
  from ${from}`;
}
