import { type Fragment, id, join, sql, temporary } from '@perennial/engine';
import { AGE_DAYS } from '@perennial/models';
import { CELLS } from './cells.ts';

export const YEARS_NAME = 'report years';
/**
 * A row per customer and year of age with orders: `number`, `year`, from 0 on, and the money of the orders of each of its months of age, `month_0` to `month_11`, in minor
 * units. Sums by month and by many groups are added up a row at a time, not a month at a time: a third of the work (measured).
 */
export const YEARS = temporary(YEARS_NAME);

export const MONTHS_OF_YEAR = 12;

export const monthColumn = (month: number) => id(`month_${month}`);

export function yearsQuery(): Fragment {
  const months = Array.from(
    { length: MONTHS_OF_YEAR },
    (_, month) => sql`sum(case when month = ${month} then money else 0 end) as ${monthColumn(month)}`,
  );
  return sql`
select number, year, ${join(months)}
from (
  select number, cast(floor(whole / ${MONTHS_OF_YEAR}) as integer) as year, whole % ${MONTHS_OF_YEAR} as month, money
  from (select number, cast(floor(age / ${AGE_DAYS}) as integer) as whole, cast(money as double) as money from ${CELLS} where orders > 0) as aged
) as placed
group by number, year`;
}
